import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './alive.ts';

/** Where a build is put together, beside the folder that it will replace. */
export interface Staging {
  /** Becomes the output folder. */
  readonly site: string;
  /** The search index, until it moves into the site. */
  readonly search: string;
  /** Pictures of pages, until they move into the site. */
  readonly cards: string;
  /** Holds them all. */
  readonly folder: string;
  /** Where the last output waits during the swap. */
  readonly retired: string;
}

/** Moves of whole folders; named so that a test can stop between two of them. */
export interface FolderMoves {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (folder: string) => Promise<void>;
}

export const DISK_MOVES: FolderMoves = {
  rename,
  remove: (folder) => rm(folder, { recursive: true, force: true }),
};

/**
 * Opens an empty staging folder. First undoes what a killed build left: its half-made folders go,
 * and the last good output comes back if it was killed in the middle of the swap.
 */
export async function openStaging(outDir: string, pid: number): Promise<Staging> {
  await mkdir(dirname(outDir), { recursive: true });
  await recover(outDir, pid);
  const folder = join(dirname(outDir), `.${basename(outDir)}.staging-${String(pid)}`);
  const staging: Staging = {
    folder,
    site: join(folder, 'site'),
    search: join(folder, 'search'),
    cards: join(folder, 'cards'),
    retired: join(dirname(outDir), `.${basename(outDir)}.retired-${String(pid)}`),
  };
  await mkdir(staging.site, { recursive: true });
  return staging;
}

/**
 * Puts the staged site in the place of the last one. Between the two renames there is no output
 * folder for some microseconds; killed there, the next build brings the last one back.
 */
export async function swapIn(staging: Staging, outDir: string, moves: FolderMoves): Promise<void> {
  const hadOutput = await moves.rename(outDir, staging.retired).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  try {
    await moves.rename(staging.site, outDir);
  } catch (error) {
    if (hadOutput) await moves.rename(staging.retired, outDir);
    throw error;
  }
  await moves.remove(staging.retired);
  await moves.remove(staging.folder);
}

async function recover(outDir: string, ownPid: number): Promise<void> {
  const parent = dirname(outDir);
  const names = await readdir(parent);
  const leftovers = names.flatMap((name) => readLeftover(name, basename(outDir)));
  for (const { name, kind, pid } of leftovers) {
    // A process of our own number is an earlier one: containers start counting anew.
    if (pid !== ownPid && isAlive(pid)) continue;
    const folder = join(parent, name);
    if (kind === 'retired' && !(await readdir(parent)).includes(basename(outDir))) {
      await DISK_MOVES.rename(folder, outDir);
    } else {
      await DISK_MOVES.remove(folder);
    }
  }
}

function readLeftover(
  name: string,
  output: string,
): readonly { readonly name: string; readonly kind: 'staging' | 'retired'; readonly pid: number }[] {
  const prefix = `.${output}.`;
  const match = name.startsWith(prefix) ? /^(staging|retired)-(\d+)$/.exec(name.slice(prefix.length)) : null;
  if (match === null) return [];
  return [{ name, kind: match[1] === 'staging' ? 'staging' : 'retired', pid: Number(match[2]) }];
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
