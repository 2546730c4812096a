import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { MIGRATIONS, sayTooNew } from '#lib/form/store/schema.ts';
import { Refusal } from './refusal.ts';

/** What a sound copy holds. */
export interface CopyFacts {
  readonly version: number;
  readonly entries: number;
  readonly open: number;
  /** Instant of the last entry; undefined where there is none. */
  readonly last: string | undefined;
}

const readOne = (database: DatabaseSync, sql: string): unknown =>
  Object.values(database.prepare(sql).get() ?? {})[0];

/** What stands behind this is written into the database itself only when it is closed. */
const hasLog = (file: string): boolean => existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;

function readFacts(database: DatabaseSync, file: string): CopyFacts {
  const damage = readOne(database, 'PRAGMA integrity_check');
  if (damage !== 'ok') throw new Refusal(`${file} is damaged (${String(damage)}): take another copy.`);
  const version = Number(readOne(database, 'PRAGMA user_version'));
  const tooNew = sayTooNew(file, version);
  if (tooNew !== undefined) throw new Refusal(tooNew);
  if (version === 0) throw new Refusal(`${file} is no database of this program: take another copy.`);
  const loose = database.prepare('PRAGMA foreign_key_check').all();
  if (loose.length > 0)
    throw new Refusal(
      `${file} holds ${String(loose.length)} rows about entries that are not in it: take another copy.`,
    );
  const last = readOne(database, 'SELECT max(at) FROM entry');
  return {
    version,
    entries: Number(readOne(database, 'SELECT count(*) FROM entry')),
    open: Number(readOne(database, "SELECT count(*) FROM entry WHERE state IN ('new', 'held', 'assigned')")),
    last: typeof last === 'string' ? last : undefined,
  };
}

/**
 * Proves that a copy is whole, by itself, and of a version that is known. Nothing is written, not even beside it.
 * @throws Refusal
 */
export function verifyCopy(file: string): CopyFacts {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}: name a copy that "backup" has made.`);
  if (hasLog(file))
    throw new Refusal(`${file} is in use, not a copy: make one with "npm run applications -- backup".`);
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(address, { readOnly: true });
    return readFacts(database, file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${file} cannot be read as a copy (${reason}): take another one.`);
  } finally {
    database?.close();
  }
}

export const sayFacts = ({ version, entries, open, last }: CopyFacts): string =>
  [
    `${String(entries)} entries, ${String(open)} of them open`,
    last === undefined ? 'none sent yet' : `the last of ${last.slice(0, 16).replace('T', ' ')} UTC`,
    version === MIGRATIONS.length
      ? `schema ${String(version)}`
      : `schema ${String(version)}, which is brought to ${String(MIGRATIONS.length)} when it is opened`,
  ].join(', ');
