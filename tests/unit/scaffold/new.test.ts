import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';

test('a partner and its listing that are drafted by hand pass the check as they are', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'portico-new-')), 'content');
  onTestFinished(() => rmSync(join(dir, '..'), { recursive: true, force: true }));
  cpSync('tests/fixtures/content', dir, { recursive: true });
  const draft = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], CONTENT_DIR: dir, BUILD_DATE: '2026-11-22' },
    });
  const partner = [
    'partner',
    '--name',
    'Kestrel Cranes',
    '--tagline',
    'Lifts',
    '--kind',
    'technology',
    'developer',
  ];
  const listing = [
    'integration',
    '--name',
    'Kestrel Sync',
    '--tagline',
    'Tells',
    '--publisher',
    'kestrel-cranes',
  ];
  const first = draft(...partner);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^partners\/kestrel-cranes\/index\.md\nStill missing:\n- `summary`/);
  expect(draft(...listing, '--category', 'shipping')).toMatchObject({ status: 0 });
  const { content, issues } = await inspectContent(dir);
  expect(issues.filter(({ file }) => file.includes('kestrel'))).toEqual([]);
  expect(content?.integrations.find(({ slug }) => slug === 'kestrel-sync')).toMatchObject({
    publisher: 'kestrel-cranes',
    listed: '2026-11-22',
  });
  const again = draft(...partner);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain(
    'There is a partner "kestrel-cranes" already; name another slug with --slug.',
  );
  const ofNobody = draft(...listing.slice(0, -1), 'nobody', '--category', 'shipping', '--slug', 'other');
  expect(ofNobody).toMatchObject({ status: 1, stdout: '' });
  expect(ofNobody.stderr).toBe('There is no partner "nobody"; draft it first with npm run new -- partner.\n');
  expect(draft('partner', '--name', 'Nobody')).toMatchObject({ status: 2 });
});
