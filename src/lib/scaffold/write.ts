import { link, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
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
  await writeBeside(join(contentDir, folder), folder, async (draft, target) => {
    for (const { path, text } of files)
      await writeFile(join(draft, relative(folder, path)), text, { flag: 'wx' });
    // A folder with something in it is never replaced by a rename.
    await rename(draft, target);
  });
}

/** Writes one new file below the content folder, whole. Throws ScaffoldError where it is there already. */
export async function writeNewFile(contentDir: string, { path, text }: NewFile): Promise<void> {
  await writeBeside(join(contentDir, path), path, async (draft, target) => {
    await writeFile(join(draft, 'whole'), text, { flag: 'wx' });
    // Unlike a rename, a link never replaces what is there.
    await link(join(draft, 'whole'), target);
  });
}

async function writeBeside(
  target: string,
  name: string,
  write: (draft: string, target: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.new-'));
  try {
    await write(draft, target);
  } catch (error) {
    if (isTaken(error)) throw new ScaffoldError(`${name} is there already; nothing was written.`);
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
