import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMarker } from '#lib/publish/marker.ts';
import { claimOutDir } from '#lib/publish/out-dir.ts';

let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'portico-out-')));
  for (const folder of ['home/project/src', 'home/content/integrations', 'full', 'empty', 'ours']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, 'full/thesis.txt'), 'years of work');
  await writeFile(join(root, 'ours/index.html'), 'old');
  await writeMarker(join(root, 'ours'));
  await symlink(join(root, 'home/content'), join(root, 'link'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

function claim(path: string): Promise<string> {
  return claimOutDir(path.startsWith('/') ? path : join(root, path), {
    home: join(root, 'home'),
    project: join(root, 'home/project'),
    content: join(root, 'home/content'),
  });
}

describe('an output folder may be', () => {
  test.each(['empty', 'ours', 'missing', 'missing/deep/dist', 'home/project/dist', 'home/site'])(
    '%s',
    async (path) => {
      expect(await claim(path)).toBe(join(root, path));
    },
  );
});

describe('an output folder may not be', () => {
  test.each([
    ['/', 'is the root of the file system'],
    ['home', 'holds the content folder'],
    ['home/project', 'holds the project itself'],
    ['home/content', 'lies in the content folder'],
    ['home/content/site', 'lies in the content folder'],
    ['link', 'lies in the content folder'],
    ['link/dist', 'lies in the content folder'],
    ['full', 'is not empty and was not written by Portico'],
    ['full/thesis.txt', 'is a file'],
    ['/proc', 'is a mount point and cannot be moved'],
  ])('%s: it %s', async (path, reason) => {
    await expect(claim(path)).rejects.toThrow(reason);
  });

  test('and the refusal says what to do', async () => {
    const error = await claim('full').catch((reason: unknown) => String(reason));
    expect(error.replace(root, '')).toMatchInlineSnapshot(
      `"OutDirError: OUT_DIR /full is not empty and was not written by Portico. A build replaces this folder as a whole: name a folder of its own."`,
    );
  });
});
