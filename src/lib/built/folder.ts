import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin, SiteFilesError, type SiteFiles } from './files.ts';

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A folder that a build has written. */
export function openFolder(folder: string): SiteFiles {
  return {
    name: folder,
    read: async (path) => {
      if (!isWithin(path)) return undefined;
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch (error) {
        if (ABSENT.has(codeOf(error))) return undefined;
        throw new SiteFilesError(`${path} in ${folder} cannot be read (${codeOf(error)}).`);
      }
    },
  };
}
