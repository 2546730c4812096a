import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { copyContent, layMistake, VALID_CONTENT } from '../content/fixture.ts';

function run(args: readonly string[], contentDir = VALID_CONTENT) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/certify.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: '2026-07-01' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run certify', () => {
  test('tells a listing and ends well', () => {
    const { status, stdout } = run(['parcelway-labels', '--as-of', '2027-06-01']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('Parcelway Labels (parcelway-labels) on 2027-06-01');
  });

  test('names what was probably meant and exits 2', () => {
    expect(run(['parcelway-label'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no listing "parcelway-label". Nearest: parcelway-labels.\n',
    });
  });

  test('refuses a day that does not exist', () => {
    const { status, stderr } = run(['--as-of', '2026-02-30']);
    expect([status, stderr]).toEqual([
      2,
      '--as-of is "2026-02-30", but a day that exists, written YYYY-MM-DD is wanted.\n',
    ]);
  });

  test('prints the report of the check for content with errors and exits 1', () => {
    const dir = copyContent();
    layMistake(dir, 'record-half-award');
    const { status, stderr } = run([], dir);
    expect(status).toBe(1);
    expect(stderr).toContain('records/certifications/ledgerline-books.yaml:1:8 error field/rule');
  });
});
