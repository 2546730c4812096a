import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listApiFiles } from '#lib/api/files.ts';
import type { Site } from '#lib/site/model.ts';

/** A file by its path in the site, without a slash at its beginning. */
export type DataFile = readonly [path: string, content: string | Uint8Array];

const AT_ONCE = 64;

/**
 * Files beside the pages: what browsers load for the list, the search and the comparison, and the
 * catalogue as data. Made as they are taken.
 */
export function* listDataFiles(sites: readonly Site[]): Generator<DataFile> {
  for (const { meta, getIndexFiles, getCompareFiles } of sites) {
    const folder = meta.segment === '' ? '' : `${meta.segment}/`;
    for (const [file, text] of getIndexFiles()) yield [`catalog/${file}`, text];
    for (const [file, text] of getCompareFiles()) yield [`catalog/compare/${folder}${file}`, text];
  }
  const [site] = sites;
  if (site !== undefined) yield* listApiFiles(site);
}

/** Writes them below `folder`. Not pages: a page renderer takes milliseconds for each, and there are thousands. */
export async function writeDataFiles(sites: readonly Site[], folder: string): Promise<void> {
  const made = new Set<string>();
  const writes = new Set<Promise<void>>();
  const write = async (path: string, content: DataFile[1]): Promise<void> => {
    await writeFile(join(folder, path), content);
  };
  try {
    for (const [path, content] of listDataFiles(sites)) {
      const parent = dirname(path);
      if (!made.has(parent)) await mkdir(join(folder, parent), { recursive: true });
      made.add(parent);
      writes.add(write(path, content));
      if (writes.size < AT_ONCE) continue;
      await Promise.all(writes);
      writes.clear();
    }
    await Promise.all(writes);
  } finally {
    // Nothing still writes when the folder is cleared.
    await Promise.allSettled(writes);
  }
}
