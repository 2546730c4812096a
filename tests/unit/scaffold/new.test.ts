import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
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

/** A terminal, as util-linux makes one: each time a text is shown, the keys beside it are pressed. */
function typeIn(dir: string, args: string, steps: readonly (readonly [shown: string, keys: string])[]) {
  const command = `stty cols 100 rows 40; '${process.execPath}' scripts/new.ts ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env['PATH'], CONTENT_DIR: dir, BUILD_DATE: '2026-11-22', TERM: 'xterm' },
  });
  let shown = '';
  let from = 0;
  const left = [...steps];
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const [step] = left;
    if (step === undefined || !shown.slice(from).includes(step[0])) return;
    from = shown.length;
    left.shift();
    child.stdin.write(step[1]);
  });
  return new Promise<{ shown: string; code: number }>((resolve) => {
    child.on('close', (code) => {
      resolve({ shown, code: code ?? -1 });
    });
  });
}

const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

test.skipIf(!hasTerminal)(
  'a real terminal is asked, and Ctrl-C writes nothing',
  async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'portico-new-')), 'content');
    onTestFinished(() => rmSync(join(dir, '..'), { recursive: true, force: true }));
    cpSync('tests/fixtures/content', dir, { recursive: true });
    const flags = "partner --kind developer --website https://kestrel.example --country Norway --city ''";
    const steps = [
      ['name:', 'Kestrel\r'],
      ['tagline:', 'Lifts\r'],
      ['slug:', '\r'],
      ['Write this file?', '\u0003'],
    ] as const;
    const file = join(dir, 'partners/kestrel/index.md');
    const left = await typeIn(dir, flags, steps);
    expect(left.shown).toContain('Nothing was written.');
    expect(left.code).toBe(1);
    expect(existsSync(file)).toBe(false);
    const done = await typeIn(dir, flags, [...steps.slice(0, -1), ['Write this file?', 'y']]);
    expect(done.code).toBe(0);
    expect(done.shown).toContain('tagline: Lifts');
    expect(existsSync(file)).toBe(true);
  },
  120_000,
);
