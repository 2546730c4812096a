import { randomUUID } from 'node:crypto';
import { backup, type DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { asUnavailable, createBatcher, MOST_AT_ONCE } from './batch.ts';
import { createCounts } from './counts.ts';
import { createDeliveries } from './deliveries.ts';
import { SPENT, StoreError, type Entry, type Outcome, type Store } from './model.ts';
import { createRecords } from './records.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { openSqlite, refuseExisting, scrubSqlite } from './sqlite-file.ts';
import { retryWhileBusy } from './sqlite-lock.ts';
import type { Tables } from './tables.ts';

interface Statements {
  readonly find: StatementSync;
  readonly insert: StatementSync;
  readonly enqueue: StatementSync;
  readonly spend: StatementSync;
}

/** Pages a copy takes in one step. A copy in several begins anew whenever the service has written between two. */
const WHOLE = 2 ** 31 - 1;

/** The boundary: a row of the statement `find`, whose columns are texts that are never null. */
type Known = Readonly<Record<'id' | 'digest' | 'at', string>>;

/**
 * A store in one SQLite file, which is made. All entries that an event-loop turn brings share one transaction, and
 * are answered after its commit is synced; with `mostAtOnce` of 1 each has a commit of its own.
 * @throws StoreError where the file is no database, is of another version, or does not sync
 */
export function openSqliteStore(file: string, mostAtOnce: number = MOST_AT_ONCE): Store {
  const database = openSqlite(file);
  const statements: Statements = {
    find: database.prepare('SELECT id, digest, at FROM entry WHERE form = ? AND key = ?'),
    insert: database.prepare(
      'INSERT INTO entry (id, form, key, digest, at, state, held, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    enqueue: database.prepare('INSERT INTO outbox (entry) VALUES (?)'),
    spend: database.prepare('INSERT OR IGNORE INTO spent (challenge, until) VALUES (?, ?)'),
  };
  const mark = database.prepare(
    "INSERT INTO setting (name, value) VALUES ('probe', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  const write = <T>(act: () => T): Promise<T> =>
    retryWhileBusy(async () => {
      // A transaction of the desk may be open on this connection, for some microtasks.
      while (database.isTransaction) await new Promise(setImmediate);
      return act();
    });
  const batcher = createBatcher((entries) => write(() => commit(database, statements, entries)), mostAtOnce);
  return {
    accept: batcher.add,
    ...createRecords(db, () => {
      scrubSqlite(database);
      return Promise.resolve();
    }),
    ...createDeliveries(db),
    ...createCounts(db),
    probe: async (at) => {
      try {
        await write(() => mark.run(at));
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    backUp: async (target) => {
      refuseExisting(target);
      await backup(database, target, { rate: WHOLE });
    },
    close: async () => {
      await batcher.close();
      if (database.isOpen) database.close();
    },
  };
}

/** One transaction for all of them. */
function commit(
  database: DatabaseSync,
  statements: Statements,
  entries: readonly Entry[],
): readonly Outcome[] {
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = entries.map((entry) => keep(entry, statements));
    database.exec('COMMIT');
    return outcomes;
  } catch (error) {
    if (!database.isOpen) throw new StoreError('The store is closed.', { cause: error });
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function keep(entry: Entry, { find, insert, enqueue, spend }: Statements): Outcome {
  const { form, key, digest, at, values, proof } = entry;
  const found = find.get(form, key) as Known | undefined;
  if (found) {
    if (found.digest !== digest) return { kind: 'conflict' };
    return { kind: 'repeated', receipt: { id: found.id, at: found.at } };
  }
  const isSpent = proof !== undefined && spend.run(proof.challenge, proof.until).changes === 0;
  const held = isSpent ? [...entry.held, SPENT] : entry.held;
  const id = randomUUID();
  const state = held.length > 0 ? 'held' : 'new';
  insert.run(id, form, key, digest, at, state, JSON.stringify(held), JSON.stringify(values));
  enqueue.run(id);
  return { kind: 'stored', receipt: { id, at } };
}
