import { cp, rename, rm } from 'node:fs/promises';

const isOtherDisk = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Puts the folder `from` in the place of the empty folder `to`; copies where they lie on different disks. */
export async function moveFolder(
  from: string,
  to: string,
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
