import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '#lib/site/model.ts';

type DataSource = Pick<Site, 'getIndexFiles' | 'getCompareFiles'>;

const AT_ONCE = 64;

/** Files that browsers load for the list, the search and the comparison, by their paths in the site. */
export function listDataFiles({ getIndexFiles, getCompareFiles }: DataSource): ReadonlyMap<string, string> {
  return new Map([
    ...[...getIndexFiles()].map(([file, text]) => [`catalog/${file}`, text] as const),
    ...[...getCompareFiles()].map(([file, text]) => [`catalog/compare/${file}`, text] as const),
  ]);
}

/** Writes them below `folder`. Not pages: a page renderer takes milliseconds for each, and there are thousands. */
export async function writeDataFiles(site: DataSource, folder: string): Promise<void> {
  const files = [...listDataFiles(site)];
  for (const parent of new Set(files.map(([path]) => dirname(path)))) {
    await mkdir(join(folder, parent), { recursive: true });
  }
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    await Promise.all(batch.map(([path, text]) => writeFile(join(folder, path), text)));
  }
}
