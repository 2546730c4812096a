import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './alive.ts';
import { moveFolder } from './move-folder.ts';

const PREFIX = 'pages-';

/** Folders of builds that were killed. */
async function removeLeftovers(cache: string, ownPid: number): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(PREFIX));
  const dead = names.filter((name) => {
    const pid = Number(name.slice(PREFIX.length));
    return pid === ownPid || !isAlive(pid);
  });
  await Promise.all(dead.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

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
  const cache = join(project, '.cache');
  const folder = join(cache, `${PREFIX}${String(pid)}`);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache, pid);
  await mkdir(folder);
  try {
    await render(folder);
    await moveFolder(folder, into);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
