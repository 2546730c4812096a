import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  expect(listFiles(west)).toEqual(listFiles(east));
  const different = listFiles(east).filter(
    (name) => !readFileSync(join(east, name)).equals(readFileSync(join(west, name))),
  );
  expect(different).toEqual([]);
});
