import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usageSnapshot } from '#lib/content/schema/usage.ts';
import { drawProgress } from '#lib/usage/progress.ts';
import { findExpiredDays } from '#lib/usage/retention.ts';
import { runUsage } from '#lib/usage/run-usage.ts';
import { FULL_SHAPE } from '#lib/usage/shape.ts';
import { formatSnapshot, summariseUsage } from '#lib/usage/snapshot.ts';
import { parseUsageOptions } from '#lib/usage/usage-options.ts';
import { formatReport } from '#lib/usage/usage-report.ts';
import { AS_OF, crowd, FIXTURE, TODAY, writeCsv } from './rows.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-run-'));
  for (const slug of ['alpha', 'edge', 'four', 'fives', 'unused']) {
    await mkdir(join(folder, 'integrations', slug), { recursive: true });
  }
  await writeCsv(join(folder, 'rows.csv'), FIXTURE, FULL_SHAPE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (typed: Record<string, unknown> = {}) =>
  runUsage({
    options: parseUsageOptions({ input: join(folder, 'rows.csv'), asOf: AS_OF, into: folder, ...typed }),
    today: TODAY,
    screen: undefined,
  });

const usage = () => join(folder, 'records', 'usage');

test('the file is the snapshot of the reference', async () => {
  await run({ name: 'books', platformAccounts: '70' });
  const text = await readFile(join(usage(), `${AS_OF}.json`), 'utf8');
  expect(text).toBe(formatSnapshot(summariseUsage(FIXTURE, AS_OF, 'books', 70)));
  expect(usageSnapshot.safeParse(JSON.parse(text)).success).toBe(true);
});

test('the report says what was read, left out, looks wrong and changed', async () => {
  await run();
  await writeCsv(join(folder, 'rows.csv'), [...FIXTURE, ...crowd(9, 3, { integration: 'four' })], FULL_SHAPE);
  expect(formatReport(await run()).replaceAll(folder, 'DIR')).toMatchInlineSnapshot(`
    "897 rows read, 8 integrations counted up to 2026-11-15.
    Left out: 18 rows of affiliated accounts, 16 rows later than 2026-11-15.
    3 integrations with too few accounts to publish.
    Warning: 5 integrations are no listing of the content folder: a-year-ago, back-again, five (near fives), idle, long-ago.
    There was a snapshot of this day: 1 integration changed.
    Written: DIR/records/usage/2026-11-15.json
    "
  `);
});

test('days after the newest row count as days without use, and it is said', async () => {
  await writeCsv(join(folder, 'rows.csv'), crowd(6, 3), FULL_SHAPE);
  expect((await run()).warnings).toMatchInlineSnapshot(`
    [
      "The newest row is of 2026-11-12: the last 3 days count as days without use.",
    ]
  `);
});

test('a dry run writes nothing', async () => {
  expect(await run({ dryRun: true })).toMatchObject({ written: false });
  expect(await readdir(folder)).not.toContain('records');
});

test('a run killed before the end leaves the old file whole', async () => {
  await run();
  const before = await readFile(join(usage(), `${AS_OF}.json`), 'utf8');
  const script = `
    import { replaceFile } from '#lib/usage/snapshot-file.ts';
    await replaceFile(process.argv[1], 'half', () => process.kill(process.pid, 'SIGKILL'));`;
  const child = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, join(usage(), `${AS_OF}.json`)],
    { encoding: 'utf8' },
  );
  expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
  expect(await readFile(join(usage(), `${AS_OF}.json`), 'utf8')).toBe(before);
  await run();
  expect(await readdir(usage())).toEqual([`${AS_OF}.json`]);
});

describe('older snapshots', () => {
  test('of 26 weeks stay, those before are thinned to one a month and end after three years', () => {
    const days = [
      '2023-11-14',
      '2023-11-30',
      '2026-03-15',
      '2026-03-29',
      '2026-05-10',
      '2026-05-17',
      '2026-05-24',
    ];
    expect(findExpiredDays([...days, '2026-12-31'], AS_OF)).toEqual([
      '2023-11-14',
      '2026-03-15',
      '2026-05-10',
    ]);
  });

  test('are removed by name, and nothing else is touched', async () => {
    await mkdir(usage(), { recursive: true });
    const kept = ['2025-01-26.json', '2025-01-05.txt', 'notes.json'];
    for (const name of ['2025-01-05.json', ...kept]) await writeFile(join(usage(), name), '{}');
    expect((await run({ keepAll: true })).removed).toEqual([]);
    expect((await run()).removed).toEqual(['2025-01-05.json']);
    expect(await readdir(usage())).toEqual([...kept, `${AS_OF}.json`].toSorted());
  });
});

test('progress is a bar where the engine knows a share, and the time where it does not', () => {
  expect([drawProgress(0.5, 3.2), drawProgress(undefined, 12)]).toMatchInlineSnapshot(`
    [
      "Counting [===============               ] 50 %, 3 s",
      "Counting, 12 s",
    ]
  `);
});
