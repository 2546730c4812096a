import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, isAbsolute, parse, relative } from 'node:path';
import { hasMarker } from './marker.ts';

/** Folders that a build must never replace. */
export interface KeptFolders {
  readonly home: string;
  readonly project: string;
  readonly content: string;
}

/** OUT_DIR cannot be replaced; the message is for the terminal and says what to set. */
export class OutDirError extends Error {
  override name = 'OutDirError';
}

/**
 * The real path of an output folder that a build may replace as a whole: missing, empty, or written
 * by an earlier build. Throws `OutDirError` for anything else.
 */
export async function claimOutDir(outDir: string, kept: KeptFolders): Promise<string> {
  const real = await realPathOf(outDir);
  const refuse = (reason: string): never => {
    throw new OutDirError(
      `OUT_DIR ${outDir} ${reason}. A build replaces this folder as a whole: name a folder of its own.`,
    );
  };
  if (real === parse(real).root) refuse('is the root of the file system');
  const content = await realPathOf(kept.content);
  if (contains(content, real)) refuse('lies in the content folder');
  if (contains(real, content)) refuse('holds the content folder');
  if (contains(real, await realPathOf(kept.project))) refuse('holds the project itself');
  if (contains(real, await realPathOf(kept.home))) refuse('holds your home folder');
  const found = await statIfPresent(real);
  if (found === undefined) return real;
  if (!found.isDirectory()) refuse('is a file');
  if (found.dev !== (await stat(dirname(real))).dev) refuse('is a mount point and cannot be moved');
  if ((await readdir(real)).length > 0 && !(await hasMarker(real))) {
    refuse('is not empty and was not written by Portico');
  }
  return real;
}

/** Resolves links also where the last parts do not exist yet. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPathOf(parent), basename(path));
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../') || isAbsolute(way));
}

async function statIfPresent(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
