import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const isContent = (path: string): boolean => !['.git', 'node_modules'].includes(basename(path));

/** Lends a folder that is there for the time of some work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-accept-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lends a copy of a content folder for the time of some work. */
export const withContentCopy = <T>(contentDir: string, work: (dir: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const dir = join(folder, 'content');
    await cp(contentDir, dir, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      verbatimSymlinks: true,
      filter: (path) => path === contentDir || isContent(path),
    });
    return work(dir);
  });
