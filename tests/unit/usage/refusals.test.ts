import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runUsage } from '#lib/usage/run-usage.ts';
import { parseUsageOptions } from '#lib/usage/usage-options.ts';
import { startPostgres, type TestPostgres } from './postgres-server.ts';
import { AS_OF, row, TODAY } from './rows.ts';
import { FULL_SHAPE } from '#lib/usage/shape.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-refusals-'));
  await mkdir(join(folder, 'content', 'integrations', 'alpha'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a run says, with the temporary folder left out. */
async function say(input: string, typed: Record<string, unknown> = {}): Promise<string> {
  const into = join(folder, 'content');
  try {
    const options = parseUsageOptions({ input, asOf: AS_OF, into, ...typed });
    const report = await runUsage({ options, today: TODAY, screen: undefined });
    return JSON.stringify(report.warnings);
  } catch (error) {
    expect(await readdir(into)).toEqual(['integrations']);
    return error instanceof Error ? error.message.replaceAll(`${folder}/`, '') : '';
  }
}

async function sayOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return say(file);
}

const HEADER = 'integration,account,day,installs,active,calls,errors,affiliated\n';

test('every bad row is refused at once, at its line, and nothing is written', async () => {
  const text = `${HEADER}alpha,a1,2026-11-01,0,1,5,1,false

"Alpha Beta","a
1",2026-11-01,0,1,5,1,false
alpha,a1,2026-11-22,0,1,5,1,false
alpha,,2026-02-30,0,1,x,9,maybe
alpha,a2,2026-11-02,0,1,-5,0,0
,a2,2026-11-02,0,1,5,1,0
alpha,a2,2026-11-02,0,1,5,8,0
`;
  expect(await sayOf("it's [a] *.csv", text)).toMatchInlineSnapshot(`
    "Rows that name an integration that is no slug: 1. Write the name of its folder: lower-case words joined by hyphens, 64 characters at most.
      it's [a] *.csv:4: integration "Alpha Beta"

    Rows that name no integration: 1. Write the name of its folder.
      it's [a] *.csv:9

    Rows that name no account: 1. Give each account a pseudonym, or leave the column out and bring daily sums.
      it's [a] *.csv:7

    Rows that have no day that exists: 1. Write it YYYY-MM-DD.
      it's [a] *.csv:7: day "2026-02-30"

    Rows that are of a day that has not come yet: 1. Check clock and time zone of the export; days are in UTC.
      it's [a] *.csv:6: day "2026-11-22"

    Rows that hold a figure that is not a whole number: 1. Write digits only.
      it's [a] *.csv:7: installs "0", active "1", calls "x", errors "9"

    Rows that hold a negative figure: 1. Bring the mended day instead of a correction.
      it's [a] *.csv:8: installs "0", active "1", calls "-5", errors "0"

    Rows that count more errors than calls: 1. Errors are those calls that failed.
      it's [a] *.csv:10: calls "5", errors "8"

    Rows that do not say whether the account is affiliated: 1. Write true or false.
      it's [a] *.csv:7: affiliated "maybe"

    Nothing was written. Mend the rows and run it again."
  `);
});

test('twenty places of a kind are shown, and the number of all', async () => {
  const rows = Array.from({ length: 1_234 }, (_, index) => `alpha,a${String(index)},2026-11-01,0,1,-1,0,0\n`);
  const lines = (await sayOf('many.csv', HEADER + rows.join(''))).split('\n');
  expect([lines[0], lines[1], lines[20], lines[21]]).toMatchInlineSnapshot(`
    [
      "Rows that hold a negative figure: 1,234. Bring the mended day instead of a correction.",
      "  many.csv:2: installs "0", active "1", calls "-1", errors "0"",
      "  many.csv:21: installs "0", active "1", calls "-1", errors "0"",
      "  and 1,214 others",
    ]
  `);
});

test('rows of Parquet are named by file and row', async () => {
  const file = join(folder, "it's.parquet");
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (select 'alpha' as integration, date '2026-11-01' as day, n as active, 3 - n as calls
    from range(5) t(n)) to '${file.replaceAll("'", "''")}'`);
  connection.closeSync();
  expect(await say(file)).toMatchInlineSnapshot(`
    "Rows that hold a negative figure: 1. Bring the mended day instead of a correction.
      it's.parquet, row 5: active "4", calls "-1"

    Nothing was written. Mend the rows and run it again."
  `);
});

describe('what cannot be read says so in a sentence', () => {
  test.each([
    ['a missing column', 'intergration,day,active\nalpha,2026-11-01,5\n'],
    ['no measure at all', 'integration,day,instals\nalpha,2026-11-01,5\n'],
    ['an empty file', ''],
    ['a row that is too short', 'integration,day,active\nalpha,2026-11-01,5\nalpha,2026-11-02\n'],
  ])('%s', async (name, text) => {
    expect(await sayOf(`${name}.csv`, text)).toMatchSnapshot();
  });

  test.each([
    ['no file', 'nowhere/*.parquet'],
    ['an address', 'https://me:seaweed@example.org/rows.parquet', 'duckdb'],
    ['a closed port', 'postgres://me:seaweed@127.0.0.1:1/usage'],
    ['a closed port of ClickHouse', 'clickhouse://me:seaweed@127.0.0.1:1/usage'],
    ['no address', 'seaweed', 'postgres'],
  ])('%s', async (_, input, source?: string) => {
    const said = await say(input, source === undefined ? {} : { source });
    expect(said).not.toContain('me:seaweed');
    expect(said).toMatchSnapshot();
  });

  test('a day that has not come, options that will not do, and no content folder', async () => {
    expect([
      await say('x.csv', { asOf: '2026-12-01' }),
      await say('x.csv', { asOf: 'soon', platformAccounts: 'many' }),
      await say('postgres://h/d', { table: 'a.b.c' }),
      await say('x.csv', { into: '/nowhere' }),
    ]).toMatchInlineSnapshot(`
      [
        "--as-of 2026-12-01 is later than today, 2026-11-21.",
        "These options will not do:
        --as-of: Invalid ISO date
        --platform-accounts: Invalid input: expected number, received NaN",
        "--table "a.b.c" is no name of a table: write table or schema.table.",
        "/nowhere is no content folder: it has no folder integrations. Name one with --into.",
      ]
    `);
  });
});

describe('PostgreSQL', () => {
  let server: TestPostgres | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  test('names bad rows by their keys', async () => {
    const rows = [
      row({ errors: 99 }),
      row({ account: 'a2', calls: -4, errors: 0 }),
      row({ day: '2026-11-30' }),
    ];
    await server?.load('usage', rows, FULL_SHAPE, 'typed');
    expect(await say(server?.url ?? '')).toMatchInlineSnapshot(`
      "Rows that are of a day that has not come yet: 1. Check clock and time zone of the export; days are in UTC.
        integration "alpha", account "a1", day "2026-11-30": day "2026-11-30"

      Rows that hold a negative figure: 1. Bring the mended day instead of a correction.
        integration "alpha", account "a2", day "2026-11-15": installs "0", active "true", calls "-4", errors "0"

      Rows that count more errors than calls: 1. Errors are those calls that failed.
        integration "alpha", account "a1", day "2026-11-15": calls "10", errors "99"

      Nothing was written. Mend the rows and run it again."
    `);
  });

  test('says what is wrong with a table, a right, a password or a database', async () => {
    const url = server?.url ?? '';
    await server?.run("create role guest login password 'weed'");
    await server?.run('create table closed (integration text, day date, calls int)');
    const port = new URL(url).port;
    const said = [
      await say(url, { table: 'nowhere' }),
      await say(`postgres://guest:weed@127.0.0.1:${port}/postgres`, { table: 'closed' }),
      await say(`postgres://tester:wrong@127.0.0.1:${port}/postgres`),
      await say(url.replace('/postgres', '/nowhere')),
    ];
    expect(said.map((line) => line.replaceAll(port, 'PORT'))).toMatchInlineSnapshot(`
      [
        "There is no table nowhere in the database. Name it with --table, as table or schema.table.",
        "User guest may not read table closed. Grant it: grant select on closed to guest;",
        "PostgreSQL at 127.0.0.1:PORT refuses user tester. Check user and password.",
        "PostgreSQL at 127.0.0.1:PORT has no database nowhere. Check the end of the address.",
      ]
    `);
  });
});
