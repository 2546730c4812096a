import { access, cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '../..');

const RAM_DISK = '/dev/shm';
const PARTS = [
  'src',
  'public',
  'scripts',
  'tests/bench',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** An empty folder on a RAM disk where there is one, so that the disk has no part in the figures. */
export async function openWorkspace(): Promise<string> {
  const disk = await access(RAM_DISK).then(
    () => RAM_DISK,
    () => tmpdir(),
  );
  return mkdtemp(join(disk, 'portico-bench-'));
}

/** A copy of the project in the workspace: Astro writes below the project it builds. */
export async function copyProject(workspace: string): Promise<string> {
  const copy = join(workspace, 'project');
  for (const part of PARTS) await cp(join(PROJECT, part), join(copy, part), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
