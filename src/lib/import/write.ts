import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportFile } from './files.ts';

/** Folder inside the target that holds files until all are whole. */
export const STAGING = '.portico-import';

/** Files written at the same time. */
const AT_ONCE = 64;

/**
 * Writes the files into `dir`. All are first written whole beside their place, then moved to it, `site.yaml` last: a
 * crash leaves whole files or none, and the next run clears what was left.
 */
export async function writeFiles(dir: string, files: readonly ImportFile[]): Promise<void> {
  const staging = join(dir, STAGING);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const staged = files.map((file, index) => ({ ...file, at: join(staging, String(index)) }));
  for (let done = 0; done < staged.length; done += AT_ONCE) {
    await Promise.all(staged.slice(done, done + AT_ONCE).map(({ at, text }) => writeWhole(at, text)));
  }
  const ordered = staged.toSorted((a, b) => Number(a.path === 'site.yaml') - Number(b.path === 'site.yaml'));
  for (const { path, at } of ordered) {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(at, target);
  }
  await rm(staging, { recursive: true, force: true });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
