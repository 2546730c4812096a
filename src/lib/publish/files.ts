import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Full paths of every file under a folder, in code-point order. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

export interface FolderSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Pages are the HTML files. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const files = await listFiles(folder);
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  return { pages: files.filter((file) => file.endsWith('.html')).length, files: files.length, bytes };
}
