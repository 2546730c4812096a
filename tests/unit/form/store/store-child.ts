/** Keeps entries in the store argv[2] until it is killed, and says the key of each that was acknowledged. */
import process from 'node:process';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { makeEntry } from '../make.ts';

const [file = '', run = ''] = process.argv.slice(2);
const store = openSqliteStore(file);
const keep = async (lane: number): Promise<void> => {
  for (let at = 0; ; at++) {
    const key = `${run}-${String(lane)}-${String(at)}`;
    await store.accept(makeEntry(key));
    process.stdout.write(`${key}\n`);
  }
};
await Promise.all(Array.from({ length: 16 }, (_, lane) => keep(lane)));
