import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportFile } from './files.ts';
import { journal, type Journal } from './journal.ts';

/** Folder inside the target that holds files until all are whole. */
export const STAGING = '.portico-import';

/** Files written at the same time. */
const AT_ONCE = 64;

const JOURNAL = 'journal.json';
/** Stands in the staging folder once every folder that moves has left its place. */
const MOVED_OUT = 'moved-out';

/** Told before each step that changes the disk; a test makes one fail. */
export type Step = () => void;

/** Everything an import does to a folder. */
export interface Changes {
  /** Put in place in this order. */
  readonly files: readonly ImportFile[];
  readonly moves: Journal['moves'];
  readonly removes: Journal['removes'];
}

/**
 * Makes the changes in `dir`, all or none: files are first written whole beside their place, then a journal says what
 * is to be done, and from then on it is done, by this run or, after a crash, by {@link finishWriting} of the next.
 */
export async function writeChanges(
  dir: string,
  { files, moves, removes }: Changes,
  step: Step = () => undefined,
): Promise<void> {
  if (files.length + moves.length + removes.length === 0) return;
  const staging = join(dir, STAGING);
  const plan = journal.parse({ version: 1, moves, removes, files: files.map(({ path }) => path) });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  step();
  const staged = files.map(({ text }, index) => ({ text, at: join(staging, String(index)) }));
  for (let done = 0; done < staged.length; done += AT_ONCE) {
    await Promise.all(staged.slice(done, done + AT_ONCE).map(({ at, text }) => writeWhole(at, text)));
  }
  step();
  await writeWhole(join(staging, `${JOURNAL}.new`), JSON.stringify(plan));
  step();
  await rename(join(staging, `${JOURNAL}.new`), join(staging, JOURNAL));
  await syncFolder(staging);
  await finishWriting(dir, step);
}

/** True where an import was interrupted after its journal was written. */
export const isUnfinished = (dir: string): boolean => existsSync(join(dir, STAGING, JOURNAL));

/** Does what the journal of an interrupted import says, as often as it takes; without one, clears what was staged. */
export async function finishWriting(dir: string, step: Step = () => undefined): Promise<void> {
  const staging = join(dir, STAGING);
  if (isUnfinished(dir)) {
    const { moves, removes, files } = journal.parse(
      JSON.parse(await readFile(join(staging, JOURNAL), 'utf8')),
    );
    await moveFolders(dir, moves, step);
    for (const path of removes) {
      step();
      await rm(join(dir, path), { force: true });
    }
    for (const [index, path] of files.entries())
      await moveIfThere(join(staging, String(index)), join(dir, path), step);
    step();
    await rm(join(staging, JOURNAL));
  }
  step();
  await rm(staging, { recursive: true, force: true });
}

/** Out of their places first, then into the new ones, so that two may trade places. */
async function moveFolders(dir: string, moves: Journal['moves'], step: Step): Promise<void> {
  if (moves.length === 0) return;
  const staging = join(dir, STAGING);
  const between = (index: number) => join(staging, `folder-${index}`);
  if (!existsSync(join(staging, MOVED_OUT))) {
    for (const [index, { from }] of moves.entries()) {
      if (!existsSync(between(index))) await moveIfThere(join(dir, from), between(index), step);
    }
    step();
    await writeWhole(join(staging, MOVED_OUT), '');
    await syncFolder(staging);
  }
  for (const [index, { to }] of moves.entries()) await moveIfThere(between(index), join(dir, to), step);
}

async function moveIfThere(from: string, to: string, step: Step): Promise<void> {
  if (!existsSync(from)) return;
  step();
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Windows cannot open folders; there the file system keeps the order by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
