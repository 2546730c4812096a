import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MARKER = '.portico';
const TEXT = 'Written by Portico. Every build replaces this whole folder: keep nothing of your own in it.\n';

/** Marks a folder as ours to replace. */
export async function writeMarker(folder: string): Promise<void> {
  await writeFile(join(folder, MARKER), TEXT);
}

export async function hasMarker(folder: string): Promise<boolean> {
  try {
    await access(join(folder, MARKER));
    return true;
  } catch {
    return false;
  }
}
