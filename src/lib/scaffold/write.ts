import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ScaffoldError, type NewFile } from './new-file.ts';

/**
 * Writes new files of one folder below the content folder, all or none: they are complete in a folder beside it
 * before it gets its name. Throws ScaffoldError where the folder is there already.
 */
export async function writeNewFolder(
  contentDir: string,
  folder: string,
  files: readonly NewFile[],
): Promise<void> {
  const target = join(contentDir, folder);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.new-'));
  try {
    for (const { path, text } of files)
      await writeFile(join(draft, relative(folder, path)), text, { flag: 'wx' });
    // A folder with something in it is never replaced by a rename.
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (isTaken(error)) throw new ScaffoldError(`${folder} is there already; nothing was written.`);
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
