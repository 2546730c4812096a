import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moveFolder } from './move-folder.ts';

/**
 * Renders into a folder of its own inside the project, then moves the pages to `into`. The renderer runs code
 * that it writes beside its output, and that code finds its packages only below the project; a folder for
 * each process lets two builds run at once.
 */
export async function renderInside(
  project: string,
  pid: number,
  into: string,
  render: (outDir: string) => Promise<void>,
): Promise<void> {
  const folder = join(project, '.cache', `pages-${String(pid)}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await render(folder);
    await moveFolder(folder, into);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
