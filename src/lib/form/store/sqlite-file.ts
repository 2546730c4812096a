import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './model.ts';
import { MIGRATIONS, sayTooNew } from './schema.ts';

/** Marks tables of the schema that are nothing but their key. */
const BY_KEY = '/* by its key */';
/** Pages of the log after which it is written back: often enough to stay small, seldom enough to be worth it. */
const CHECKPOINT_PAGES = 4_000;
/** While it is opened there is nobody to keep waiting. */
const OPENING_MS = 2_000;
/** Afterwards whoever waits does so without stopping the event loop. */
const BUSY_MS = 50;
/** What SQLite calls the level at which a commit is on disk when it returns. */
const FULL = 2;

/** @throws StoreError where the file is no database, is of another version, or does not sync */
export function openSqlite(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file, { timeout: OPENING_MS, enableForeignKeyConstraints: true });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrate(database, file);
    confirm(database, file);
    database.exec(
      `PRAGMA busy_timeout = ${String(BUSY_MS)}; PRAGMA wal_autocheckpoint = ${String(CHECKPOINT_PAGES)}`,
    );
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The database ${file} cannot be opened: ${reason}.`, { cause: error });
  }
}

export const readPragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** Asked for is not given: some file systems refuse the log that WAL needs. */
function confirm(database: DatabaseSync, file: string): void {
  const mode = readPragma(database, 'journal_mode');
  const level = readPragma(database, 'synchronous');
  if (mode === 'wal' && level === FULL) return;
  throw new StoreError(
    `The database ${file} does not keep what it is given safe (journal ${String(mode)}, synchronous ${String(level)}): put it on a local disk.`,
  );
}

function migrate(database: DatabaseSync, file: string): void {
  const version = Number(readPragma(database, 'user_version'));
  const tooNew = sayTooNew(`The database ${file}`, version);
  if (tooNew !== undefined) throw new StoreError(tooNew);
  if (version === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it while this one waited.
    const now = Number(readPragma(database, 'user_version'));
    for (const change of MIGRATIONS.slice(now)) database.exec(change.replaceAll(BY_KEY, 'WITHOUT ROWID'));
    database.exec(`PRAGMA user_version = ${String(MIGRATIONS.length)}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Deleted rows are overwritten in the file by `secure_delete`; the log may still hold them, and is emptied. */
export function scrubSqlite(database: DatabaseSync): void {
  const busy = readPragma(database, 'wal_checkpoint(TRUNCATE)');
  if (busy !== 0) {
    throw new StoreError(
      'What was erased is gone from the database, but another program reads it, and so the log beside it could not be emptied: run the same command again.',
    );
  }
}

export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new StoreError(`${file} is there already; name a file that is not.`);
  mkdirSync(dirname(file), { recursive: true });
}
