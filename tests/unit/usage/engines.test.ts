import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#lib/derive/days.ts';
import type { PartialRow } from '#lib/usage/partial.ts';
import { FULL_SHAPE, type UsageShape } from '#lib/usage/shape.ts';
import { summariseUsage } from '#lib/usage/snapshot.ts';
import { openDuckdb } from '#lib/usage/sources/duckdb.ts';
import { createClickhouseSource } from '#lib/usage/sources/clickhouse.ts';
import { openPostgres } from '#lib/usage/sources/postgres.ts';
import type { UsageSource } from '#lib/usage/sources/source.ts';
import { importChdb, openChdbTable } from './chdb.ts';
import { startPostgres, type TestPostgres } from './postgres-server.ts';
import {
  AS_OF,
  countSource,
  describeShape,
  expected,
  FIXTURE,
  reduceRows,
  SHAPES,
  writeCsv,
} from './rows.ts';

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-usage-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nextFile = (name: string) => join(folder, `${String((files += 1))}-${name}`);

async function withSource<T>(source: UsageSource, work: (source: UsageSource) => Promise<T>): Promise<T> {
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

const countFiles = async (input: string) => withSource(await openDuckdb({ input, table: '' }), countSource);

async function countCsv(rows: readonly PartialRow[], shape: UsageShape) {
  const file = nextFile('rows.csv');
  await writeCsv(file, rows, shape);
  return countFiles(file);
}

async function countParquet(rows: readonly PartialRow[], shape: UsageShape) {
  const csv = nextFile('rows.csv');
  await writeCsv(csv, rows, shape);
  const parquet = nextFile("it's.parquet");
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (select * from read_csv('${csv}')) to '${parquet.replaceAll("'", "''")}'`);
  connection.closeSync();
  instance.closeSync();
  return countFiles(parquet);
}

describe('the reference is one', () => {
  test('rows with every column are counted alike by both of its parts', () => {
    const { integrations, platform } = summariseUsage(FIXTURE, AS_OF);
    expect(expected(FIXTURE, FULL_SHAPE)).toEqual({ rows: integrations, platformActive: platform.active });
  });
});

describe.each(SHAPES.map((shape) => [describeShape(shape), shape] as const))('%s', (_, shape) => {
  const rows = reduceRows(FIXTURE, shape);

  test('DuckDB counts CSV as the reference does', async () => {
    expect(await countCsv(rows, shape)).toMatchObject({ ...expected(rows, shape), isFaulty: false, shape });
  });

  test('DuckDB counts Parquet as the reference does', async () => {
    expect(await countParquet(rows, shape)).toMatchObject({
      ...expected(rows, shape),
      isFaulty: false,
      shape,
    });
  });
});

describe('PostgreSQL', () => {
  let server: TestPostgres | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  test.each(SHAPES.map((shape) => [describeShape(shape), shape] as const))(
    'counts as the reference does: %s',
    async (_, shape) => {
      const rows = reduceRows(FIXTURE, shape);
      for (const types of ['typed', 'text'] as const) {
        const table = `us"age ${types} ${String((files += 1))}`;
        await server?.load(table, rows, shape, types);
        const found = await withSource(await openPostgres({ input: server?.url ?? '', table }), countSource);
        expect(found).toMatchObject({ ...expected(rows, shape), isFaulty: false, shape });
      }
    },
  );
});

const chdb = await importChdb();

describe('ClickHouse', () => {
  test.skipIf(chdb === undefined).each(SHAPES.map((shape) => [describeShape(shape), shape] as const))(
    'counts as the reference does (skipped where there is no chdb: npm i --no-save chdb@3.4.0, 543 MB): %s',
    async (_, shape) => {
      if (chdb === undefined) return;
      const rows = reduceRows(FIXTURE, shape);
      for (const types of ['typed', 'text'] as const) {
        const { run, table, close } = openChdbTable(chdb, rows, shape, types);
        const found = await withSource(await createClickhouseSource(run, table, close), countSource);
        expect(found).toMatchObject({ ...expected(rows, shape), isFaulty: false, shape });
      }
    },
    // Its planner takes seconds over common tables that it expands.
    120_000,
  );
});

const anyRow = fc.record({
  integration: fc.constantFrom('alpha', 'beta'),
  account: fc.integer({ min: 1, max: 12 }).map((number) => `a${String(number)}`),
  day: fc.integer({ min: -5, max: 120 }).map((age) => addDays(AS_OF, -age)),
  installs: fc.constantFrom(0, 1),
  active: fc.constantFrom(0, 1, 1),
  calls: fc.integer({ min: 5, max: 50 }),
  errors: fc.integer({ min: 0, max: 5 }),
  affiliated: fc.constantFrom(true, false, false, false),
});

describe('laws', () => {
  test('DuckDB agrees with the reference on any rows of any shape', async () => {
    const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 600, size: 'max' });
    await fc.assert(
      fc.asyncProperty(anyRows, fc.constantFrom(...SHAPES), async (rows, shape) => {
        expect(await countCsv(rows, shape)).toMatchObject({ ...expected(rows, shape), isFaulty: false });
      }),
      { numRuns: 15 },
    );
  });

  test('the order of rows and how they are spread over files change nothing', async () => {
    const whole = await countCsv(FIXTURE, FULL_SHAPE);
    const dir = await mkdtemp(join(folder, 'parts-'));
    const turned = FIXTURE.toReversed();
    await writeCsv(join(dir, 'z.csv'), turned.slice(0, 100), FULL_SHAPE);
    await writeCsv(join(dir, 'a.csv'), turned.slice(100), FULL_SHAPE);
    expect(await countFiles(join(dir, '*.csv'))).toEqual(whole);
  });
});
