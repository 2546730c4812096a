import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { VALID_CONTENT } from '../content/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'gaps-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/gaps.ts', ...args], {
    env: {
      ...process.env,
      CONTENT_DIR: VALID_CONTENT,
      OUT_DIR: join(folder, 'dist'),
      BUILD_DATE: '2026-11-21',
      DATABASE_URL: `file:${join(folder, 'store.sqlite')}`,
    },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run gaps', () => {
  test('writes a page and a file, and prints what is in them', () => {
    const out = join(folder, 'team');
    const { status, stdout } = run('--from', '2026-11-01', '--out', out);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^From 2026-11-01 to 2026-11-21 there were 0 searches/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Written to ${out}/index.html and ${out}/gaps.json.`);
    expect(readFileSync(join(out, 'gaps.json'), 'utf8')).toContain('"version": 1');
  });

  test('never writes where the site is published', () => {
    const out = join(folder, 'dist', 'gaps');
    const { status, stderr } = run('--out', out);
    expect([status, stderr]).toEqual([
      2,
      `--out ${out} lies in ${join(folder, 'dist')}, which is published: name a folder for the team alone.\n`,
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test('refuses a day that does not exist', () => {
    expect(run('--to', '2026-02-30')).toEqual({
      status: 2,
      stdout: '',
      stderr: '"2026-02-30" is no day: a day that exists is wanted, written YYYY-MM-DD.\n',
    });
  });
});
