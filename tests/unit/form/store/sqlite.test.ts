import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { StoreError, StoreUnavailable } from '#lib/form/store/model.ts';
import { openStore } from '#lib/form/store/open.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { makeEntry } from '../make.ts';
import { describeStore } from './contract.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-store-'));
  file = join(folder, 'data', 'portico.sqlite');
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

function open() {
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  return store;
}

describeStore('SQLite', () => openStore(`file:${file}`));

test('while another holds the database nothing is kept, and afterwards it goes on by itself', async () => {
  const store = open();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  await expect(store.accept(makeEntry('key-1'))).rejects.toThrow(StoreUnavailable);
  other.exec('ROLLBACK');
  other.close();
  expect(await store.accept(makeEntry('key-1'))).toMatchObject({ kind: 'stored' });
  expect(await store.list()).toHaveLength(1);
});

test('where the second of its writes fails nothing of an entry is kept, and later it goes on by itself', async () => {
  const store = open();
  await store.accept(makeEntry('key-1'));
  const limit = new DatabaseSync(file);
  const trigger =
    "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'disk is full'); END";
  limit.exec(trigger);
  await expect(store.accept(makeEntry('key-2'))).rejects.toThrow('disk is full');
  limit.exec('DROP TRIGGER full');
  limit.close();
  expect(await store.list()).toHaveLength(1);
  expect(await store.accept(makeEntry('key-2'))).toMatchObject({ kind: 'stored' });
});

test('a database of a newer program, and a file that is none, are refused with a sentence', async () => {
  await open().close();
  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(() => openSqliteStore(file)).toThrow(
    /is of version 99, and this program knows 1: run the newer program\.$/,
  );
  const text = join(folder, 'text.sqlite');
  writeFileSync(text, 'no database at all, but longer than a header of one would be'.repeat(20));
  expect(() => openSqliteStore(text)).toThrow(StoreError);
});

test('bytes of what was erased while another program read are gone once erasing is asked for again', async () => {
  const store = open();
  const values = { wanted: 'harbour-lantern-42', consent: 'yes' };
  const outcome = await store.accept(makeEntry('key-1', { values }));
  const reader = new DatabaseSync(file);
  reader.exec('BEGIN; SELECT * FROM entry');
  reader.prepare('SELECT count(*) FROM entry').get();
  const erase = (...ids: readonly string[]) =>
    store.erase(ids, { at: '2026-11-21', actor: 'operator', action: 'erase', detail: '' });
  const id = outcome.kind === 'conflict' ? '' : outcome.receipt.id;
  await expect(erase(id)).rejects.toThrow(/another program reads it.*: run the same command again\.$/);
  reader.exec('COMMIT');
  reader.close();
  expect(await erase()).toBe(0);
  for (const path of [file, `${file}-wal`])
    expect(readFileSync(path).includes('harbour-lantern-42')).toBe(false);
});
