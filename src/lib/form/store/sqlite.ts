import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import {
  StoreError,
  StoreUnavailable,
  type Entry,
  type Outcome,
  type Store,
  type StoredEntry,
} from './model.ts';
import { MIGRATIONS } from './schema.ts';

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: StoreUnavailable) => void;
}

interface Statements {
  readonly find: StatementSync;
  readonly insert: StatementSync;
  readonly enqueue: StatementSync;
}

const BUSY_MS = 2_000;
/** What SQLite calls the level at which a commit is on disk when it returns. */
const FULL = 2;
const MOST_AT_ONCE = 1_000;

const known = z.object({ id: z.string(), digest: z.string(), at: z.string() });
const row = z.object({
  id: z.string(),
  form: z.string(),
  at: z.string(),
  state: z.enum(['new', 'held']),
  held: z.string(),
  body: z.string(),
});

/**
 * A store in one SQLite file, which is made. All entries that an event-loop turn brings share one transaction, and
 * are answered after its commit is synced.
 * @throws StoreError where the file is no database, is of another version, or does not sync
 */
export function openSqliteStore(file: string): Store {
  const database = open(file);
  const statements: Statements = {
    find: database.prepare('SELECT id, digest, at FROM entry WHERE form = ? AND key = ?'),
    insert: database.prepare(
      'INSERT INTO entry (id, form, key, digest, at, state, held, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    enqueue: database.prepare('INSERT INTO outbox (entry, due) VALUES (?, ?)'),
  };
  const list = database.prepare('SELECT id, form, at, state, held, body FROM entry ORDER BY rowid');
  const count = database.prepare('SELECT count(*) AS n FROM outbox');
  let queue: Waiting[] = [];
  let isClosed = false;

  const flush = () => {
    const batch = queue.slice(0, MOST_AT_ONCE);
    queue = queue.slice(MOST_AT_ONCE);
    if (queue.length > 0) setImmediate(flush);
    if (batch.length > 0) commit(database, statements, batch);
  };

  return {
    accept: (entry) => {
      if (isClosed) return Promise.reject(new StoreUnavailable('The store is closed.'));
      const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
      if (queue.push({ entry, resolve, reject }) === 1) setImmediate(flush);
      return promise;
    },
    list: () => list.all().map(readRow),
    countOutbox: () => z.object({ n: z.int() }).parse(count.get()).n,
    close: () => {
      if (isClosed) return Promise.resolve();
      isClosed = true;
      while (queue.length > 0) flush();
      database.close();
      return Promise.resolve();
    },
  };
}

function open(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    migrate(database, file);
    confirm(database, file);
    return database;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The database ${file} cannot be opened: ${reason}.`, { cause: error });
  }
}

const readPragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** Asked for is not given: some file systems refuse the log that WAL needs. */
function confirm(database: DatabaseSync, file: string): void {
  const mode = readPragma(database, 'journal_mode');
  const level = readPragma(database, 'synchronous');
  if (mode === 'wal' && level === FULL) return;
  database.close();
  throw new StoreError(
    `The database ${file} does not keep what it is given safe (journal ${String(mode)}, synchronous ${String(level)}): put it on a local disk.`,
  );
}

function migrate(database: DatabaseSync, file: string): void {
  const version = Number(readPragma(database, 'user_version'));
  if (version > MIGRATIONS.length) {
    database.close();
    throw new StoreError(
      `The database ${file} is of version ${String(version)}, and this program knows ${String(MIGRATIONS.length)}: run the newer program.`,
    );
  }
  if (version === MIGRATIONS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const change of MIGRATIONS.slice(version)) database.exec(change);
    database.exec(`PRAGMA user_version = ${String(MIGRATIONS.length)}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** One transaction for all of them; whoever waits hears of it only when it has ended. */
function commit(database: DatabaseSync, statements: Statements, batch: readonly Waiting[]): void {
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = batch.map(({ entry }) => keep(entry, statements));
    database.exec('COMMIT');
    batch.forEach(({ resolve }, at) => {
      const outcome = outcomes[at];
      if (outcome) resolve(outcome);
    });
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    for (const { reject } of batch) reject(new StoreUnavailable(reason, { cause: error }));
  }
}

function keep(
  { form, key, digest, at, held, values }: Entry,
  { find, insert, enqueue }: Statements,
): Outcome {
  const found = known.optional().parse(find.get(form, key));
  if (found) {
    if (found.digest !== digest) return { kind: 'conflict' };
    return { kind: 'repeated', receipt: { id: found.id, at: found.at } };
  }
  const id = randomUUID();
  const state = held.length > 0 ? 'held' : 'new';
  insert.run(id, form, key, digest, at, state, JSON.stringify(held), JSON.stringify(values));
  enqueue.run(id, at);
  return { kind: 'stored', receipt: { id, at } };
}

function readRow(found: unknown): StoredEntry {
  const { held, body, ...entry } = row.parse(found);
  return {
    ...entry,
    held: z.array(z.string()).parse(JSON.parse(held)),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(JSON.parse(body)),
  };
}
