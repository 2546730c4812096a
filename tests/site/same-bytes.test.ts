import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { runBuild } from './run-build.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds a copy of the sample in a fresh folder and returns the output. */
function buildElsewhere(name: string, env: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `portico-${name}-`));
  folders.push(folder);
  const content = join(folder, name);
  cpSync('content', content, { recursive: true });
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: join(folder, 'out'), ...env });
  expect(status, output).toBe(0);
  return join(folder, 'out');
}

test('the same content and date give the same bytes in another folder, time zone and language', () => {
  const east = buildElsewhere('east', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' });
  const west = buildElsewhere('far-in-the-west', { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' });
  expectSameBytes(east, west);
});

test('and from another clone of the project', () => {
  const clone = mkdtempSync(join(tmpdir(), 'portico-clone-'));
  folders.push(clone);
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(clone, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  const content = resolve('content');
  const { status, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: join(clone, 'dist') }, clone);
  expect(status, output).toBe(0);
  expectSameBytes(buildElsewhere('here', {}), join(clone, 'dist'));
});

function expectSameBytes(one: string, other: string): void {
  expect(listFiles(other)).toEqual(listFiles(one));
  const different = listFiles(one).filter(
    (name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name))),
  );
  expect(different).toEqual([]);
}
