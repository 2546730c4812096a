import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

const sayTaken = (file: string): Refusal =>
  new Refusal(`${file} is there already: name a file that is not. Nothing was written.`);

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file its name, which nobody has. Some disks know no second name for a file. */
async function name(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw sayTaken(to);
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error;
    if (existsSync(to)) throw sayTaken(to);
    await rename(from, to);
  }
}

/**
 * Makes a new file that is whole and on disk before it has its name; for nobody else to read. `make` writes it to
 * the path that it is given, and whatever it throws leaves nothing behind.
 * @throws Refusal where the file is there already
 */
export async function placeFile<T>(target: string, make: (path: string) => Promise<T>): Promise<T> {
  const file = resolve(target);
  if (existsSync(file)) throw sayTaken(target);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // A folder of its own is closed to others from its first moment.
  const folder = await mkdtemp(join(dirname(file), '.placing-'));
  try {
    const path = join(folder, basename(file));
    const result = await make(path);
    const handle = await open(path, 'r+');
    await handle.chmod(0o600);
    await handle.close();
    await sync(path);
    await name(path, file);
    await sync(dirname(file));
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
