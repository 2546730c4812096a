import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg, { type PoolClient } from 'pg';
import { asUnavailable, createBatcher } from './batch.ts';
import { createCounts } from './counts.ts';
import { createDeliveries } from './deliveries.ts';
import { SPENT, StoreError, type Entry, type Outcome, type Store } from './model.ts';
import { confirmPostgres, migratePostgres } from './postgres-schema.ts';
import { createRecords } from './records.ts';
import type { Tables } from './tables.ts';

const CONNECT_MS = 2_000;
const STATEMENT_MS = 10_000;
const LOCK_MS = 2_000;
const MOST_CONNECTIONS = 8;
/** Deadlock, and a transaction that another made impossible: nothing was kept, and the same once more may be. */
const AGAIN = new Set(['40P01', '40001']);
const MOST_TRIES = 3;

/**
 * A store in a PostgreSQL database, which several instances of the service may share.
 * @throws StoreError where it cannot be reached, is of another version, or does not sync
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: LOCK_MS,
    options: '-c synchronous_commit=on',
    application_name: 'portico',
  });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined);
  try {
    await use(pool, async (client) => {
      await confirmPostgres(client);
      await migratePostgres(client);
    });
  } catch (error) {
    await pool.end();
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StoreError(`The database of DATABASE_URL cannot be used: ${reason}.`, { cause: error });
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const batcher = createBatcher((entries) => commit(pool, entries));
  let isClosed = false;
  return {
    accept: batcher.add,
    ...createRecords(db, () => scrub(pool)),
    ...createDeliveries(db),
    ...createCounts(db),
    probe: async (at) => {
      try {
        await pool.query(
          "INSERT INTO setting (name, value) VALUES ('probe', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
          [at],
        );
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    backUp: () =>
      Promise.reject(new StoreError('Back up a PostgreSQL database by its own means, such as pg_dump -Fc.')),
    close: async () => {
      await batcher.close();
      if (!isClosed) await pool.end();
      isClosed = true;
    },
  };
}

async function use<T>(pool: pg.Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    // Its transaction is in a state that nobody knows.
    client.release(true);
    throw error;
  }
}

async function commit(pool: pg.Pool, entries: readonly Entry[], tries = 1): Promise<readonly Outcome[]> {
  try {
    return await use(pool, async (client) => {
      await client.query('BEGIN');
      const outcomes = await keepAll(client, entries);
      await client.query('COMMIT');
      return outcomes;
    });
  } catch (error) {
    if (tries < MOST_TRIES && error instanceof pg.DatabaseError && AGAIN.has(error.code ?? ''))
      return commit(pool, entries, tries + 1);
    throw error;
  }
}

const keyOf = ({ form, key }: { readonly form: string; readonly key: string }): string => `${form} ${key}`;

async function keepAll(client: PoolClient, entries: readonly Entry[]): Promise<readonly Outcome[]> {
  // In one order everywhere, so that two instances cannot wait for each other; a key once.
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const first = [...new Map(sorted.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed();
  const rows = first.map((entry) => ({ id: randomUUID(), entry }));
  const inserted = await insertEntries(client, rows);
  const isNew = new Set(inserted);
  const kept = rows.filter(({ id }) => isNew.has(id));
  if (kept.length > 0) {
    await client.query('INSERT INTO outbox (entry) SELECT unnest($1::text[])', [kept.map(({ id }) => id)]);
    await spend(client, kept);
  }
  const known = new Map<string, { id: string; at: string; digest: string }>(
    kept.map(({ id, entry }) => [keyOf(entry), { id, at: entry.at, digest: entry.digest }]),
  );
  for (const row of await findEntries(
    client,
    first.filter((entry) => !known.has(keyOf(entry))),
  ))
    known.set(keyOf(row), row);
  const told = new Set<string>();
  const fresh = new Set(kept.map(({ entry }) => entry));
  return entries.map((entry) => {
    const found = known.get(keyOf(entry));
    if (found === undefined) throw new StoreError('An entry was erased while it was sent again.');
    if (found.digest !== entry.digest) return { kind: 'conflict' };
    const isFirst = fresh.has(entry) && !told.has(found.id);
    told.add(found.id);
    return { kind: isFirst ? 'stored' : 'repeated', receipt: { id: found.id, at: found.at } };
  });
}

interface Row {
  readonly id: string;
  readonly entry: Entry;
}

async function insertEntries(client: PoolClient, rows: readonly Row[]): Promise<readonly string[]> {
  const result = await client.query<{ id: string }>(
    `INSERT INTO entry (id, form, key, digest, at, state, held, body)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
     ON CONFLICT (form, key) DO NOTHING RETURNING id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ entry }) => entry.form),
      rows.map(({ entry }) => entry.key),
      rows.map(({ entry }) => entry.digest),
      rows.map(({ entry }) => entry.at),
      rows.map(({ entry }) => (entry.held.length > 0 ? 'held' : 'new')),
      rows.map(({ entry }) => JSON.stringify(entry.held)),
      rows.map(({ entry }) => JSON.stringify(entry.values)),
    ],
  );
  return result.rows.map(({ id }) => id);
}

async function findEntries(client: PoolClient, entries: readonly Entry[]) {
  if (entries.length === 0) return [];
  const result = await client.query<{ id: string; form: string; key: string; digest: string; at: string }>(
    `SELECT id, form, key, digest, at FROM entry
     WHERE (form, key) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
    [entries.map(({ form }) => form), entries.map(({ key }) => key)],
  );
  return result.rows;
}

/** Marks the challenges of new entries as spent; an entry whose challenge was spent before is held. */
async function spend(client: PoolClient, rows: readonly Row[]): Promise<void> {
  const proven = rows.flatMap(({ id, entry }) => (entry.proof ? [{ id, entry, ...entry.proof }] : []));
  if (proven.length === 0) return;
  const byChallenge = new Map(proven.toReversed().map((row) => [row.challenge, row]));
  const spends = [...byChallenge.values()].sort((a, b) => (a.challenge < b.challenge ? -1 : 1));
  const result = await client.query<{ challenge: string }>(
    `INSERT INTO spent (challenge, until) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (challenge) DO NOTHING RETURNING challenge`,
    [spends.map(({ challenge }) => challenge), spends.map(({ until }) => until)],
  );
  const spent = new Set(result.rows.map(({ challenge }) => challenge));
  for (const { id, entry, challenge } of proven) {
    if (spent.has(challenge) && byChallenge.get(challenge)?.id === id) continue;
    await client.query("UPDATE entry SET state = 'held', held = $2 WHERE id = $1", [
      id,
      JSON.stringify([...entry.held, SPENT]),
    ]);
  }
}

/** Writes the tables anew, without the rows that were deleted. */
async function scrub(pool: pg.Pool): Promise<void> {
  await use(pool, async (client) => {
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0');
    for (const table of ['entry', 'note', 'delivery', 'attempt']) await client.query(`VACUUM FULL ${table}`);
    await client.query('RESET statement_timeout; RESET lock_timeout');
  });
}
