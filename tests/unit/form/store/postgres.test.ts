import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#lib/form/store/open.ts';
import { StoreError, StoreUnavailable } from '#lib/form/store/model.ts';
import { startPostgres, type TestPostgres } from '../../usage/postgres-server.ts';
import { makeEntry } from '../make.ts';
import { describeStore } from './contract.ts';

let server: TestPostgres | undefined;
let at = 0;
let url = '';
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.stop());
beforeEach(async () => {
  at += 1;
  await server?.run(`CREATE DATABASE store_${String(at)}`);
  url = (server?.url ?? '').replace(/[^/]+$/, `store_${String(at)}`);
});

describeStore('PostgreSQL', () => openStore(url));

describe('a PostgreSQL store', () => {
  test('of a newer program is refused with a sentence', async () => {
    await (await openStore(url)).close();
    const other = await openStore(url);
    await other.close();
    const { default: pg } = await import('pg');
    const client = new pg.Client(url);
    await client.connect();
    await client.query('UPDATE portico_schema SET version = 99');
    await client.end();
    await expect(openStore(url)).rejects.toThrow(
      'The database of DATABASE_URL is of version 99, and this program knows 1: run the newer program.',
    );
  });

  test('that does not sync its commits is refused', async () => {
    await server?.run(`ALTER DATABASE store_${String(at)} SET synchronous_commit = off`);
    const store = await openStore(url);
    await store.close();
    await server?.run(`ALTER ROLE tester SET synchronous_commit = off`);
    await expect(openStore(`${url}?options=-c%20synchronous_commit%3Doff`)).rejects.toThrow(StoreError);
    await server?.run(`ALTER ROLE tester RESET synchronous_commit`);
  });

  test('that cannot be reached is refused with a sentence', async () => {
    await expect(openStore('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
      /^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/,
    );
  });

  test('whose connections are cut refuses what it could not keep, and goes on by itself', async () => {
    const store = await openStore(url);
    await store.accept(makeEntry('key-1'));
    await server?.run(`ALTER DATABASE store_${String(at)} ALLOW_CONNECTIONS false`);
    await server?.run(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'store_${String(at)}'`,
    );
    await expect(store.accept(makeEntry('key-2'))).rejects.toThrow(StoreUnavailable);
    await expect(store.probe('2026-11-21')).rejects.toThrow(StoreUnavailable);
    await server?.run(`ALTER DATABASE store_${String(at)} ALLOW_CONNECTIONS true`);
    expect(await store.accept(makeEntry('key-2'))).toMatchObject({ kind: 'stored' });
    expect(await store.list()).toHaveLength(2);
    await store.close();
  });
});
