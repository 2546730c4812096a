import type { PoolClient } from 'pg';
import { StoreError } from './model.ts';
import { MIGRATIONS, sayTooNew } from './schema.ts';

const WHERE = 'The database of DATABASE_URL';
/** Any number, the same in every instance: only one of them changes the schema at a time. */
const LOCK = 7_104_621;

/** Asked for is not given: a server or a pooler between may answer before a commit is on disk. */
export async function confirmPostgres(client: PoolClient): Promise<void> {
  for (const setting of ['synchronous_commit', 'fsync'] as const) {
    const { rows } = await client.query<Record<string, string>>(`SHOW ${setting}`);
    const value = rows[0]?.[setting];
    if (value === 'on') continue;
    throw new StoreError(
      `${WHERE} does not keep what it is given safe: ${setting} is ${value ?? 'unknown'}, and has to be on.`,
    );
  }
}

/** Brings the schema up to date, in one transaction. */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('CREATE TABLE IF NOT EXISTS portico_schema (version INTEGER NOT NULL)');
  const { rows } = await client.query<{ version: number }>('SELECT version FROM portico_schema');
  const version = rows[0]?.version ?? 0;
  const tooNew = sayTooNew(WHERE, version);
  if (tooNew !== undefined) throw new StoreError(tooNew);
  for (const change of MIGRATIONS.slice(version)) await client.query(change);
  await client.query('DELETE FROM portico_schema');
  await client.query('INSERT INTO portico_schema (version) VALUES ($1)', [MIGRATIONS.length]);
  await client.query('COMMIT');
}
