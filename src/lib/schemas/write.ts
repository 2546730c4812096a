import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder beside the content that editors read; its name starts with a dot, so it is no content. */
export const SCHEMA_FOLDER = '.schemas';

/** Writes the schemas of a content folder, each whole or not at all, and removes those of kinds that are no more. */
export async function writeSchemas(contentDir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(contentDir, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    const draft = join(folder, `.${name}.new`);
    await writeFile(draft, text);
    await rename(draft, join(folder, name));
  }
  const stale = (await readdir(folder)).filter((name) => !files.has(name));
  for (const name of stale) await rm(join(folder, name), { recursive: true });
}
