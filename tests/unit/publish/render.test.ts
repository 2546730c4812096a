import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveFolder } from '#lib/publish/move-folder.ts';
import { renderInside } from '#lib/publish/render.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-render-'));
  await mkdir(join(folder, 'out'));
});
afterEach(() => rm(folder, { recursive: true }));

const writePage = async (into: string) => {
  await mkdir(join(into, 'a'));
  await writeFile(join(into, 'a/index.html'), 'page');
};

test('pages are rendered below the project and end up where they are wanted', async () => {
  let rendered = '';
  await renderInside(folder, 7, join(folder, 'out'), async (outDir) => {
    rendered = outDir;
    await writePage(outDir);
  });
  expect(rendered).toBe(join(folder, '.cache/pages-7'));
  expect(await readFile(join(folder, 'out/a/index.html'), 'utf8')).toBe('page');
  expect(await readdir(join(folder, '.cache'))).toEqual([]);
});

test('what a killed build left behind goes, what a running one writes stays', async () => {
  const running = `pages-${String(process.ppid)}`;
  await mkdir(join(folder, '.cache/pages-4194304999'), { recursive: true });
  await mkdir(join(folder, '.cache', running));
  await renderInside(folder, 7, join(folder, 'out'), writePage);
  expect(await readdir(join(folder, '.cache'))).toEqual([running]);
});

test('a failed rendering leaves nothing behind', async () => {
  const broken = renderInside(folder, 7, join(folder, 'out'), async (outDir) => {
    await writePage(outDir);
    throw new Error('broken template');
  });
  await expect(broken).rejects.toThrow('broken template');
  expect(await readdir(join(folder, '.cache'))).toEqual([]);
  expect(await readdir(join(folder, 'out'))).toEqual([]);
});

test('a folder on another disk is copied', async () => {
  await mkdir(join(folder, 'pages'));
  await writePage(join(folder, 'pages'));
  const otherDisk = () => Promise.reject(Object.assign(new Error('cross-device link'), { code: 'EXDEV' }));
  await moveFolder(join(folder, 'pages'), join(folder, 'out'), otherDisk);
  expect(await readFile(join(folder, 'out/a/index.html'), 'utf8')).toBe('page');
  expect(await readdir(folder)).toEqual(['out']);
});
