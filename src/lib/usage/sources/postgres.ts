import pg from 'pg';
import { firstLine, UsageError } from '../usage-error.ts';
import { createPostgresDialect } from './postgres-dialect.ts';
import type { Cell, SourceColumn, SourceRequest, UsageSource } from './source.ts';
import { hidePassword, parseAddress, splitTableName } from './table-name.ts';

const CONNECT_MS = 10_000;
const CHECKS_TEXT_SINCE = 160_000;

const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';

/** One sentence with the fix for what PostgreSQL or the way to it refuses. */
function explain(thrown: unknown, url: URL, table: string): UsageError {
  const host = `${url.hostname}:${url.port || '5432'}`;
  const said = hidePassword(firstLine(thrown), decodeURIComponent(url.password));
  switch (codeOf(thrown)) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return new UsageError(`PostgreSQL does not answer at ${host}. Check host and port, and that it runs.`);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(`There is no host ${url.hostname}. Check the address.`);
    case '28P01':
    case '28000':
      return new UsageError(`PostgreSQL at ${host} refuses user ${url.username}. Check user and password.`);
    case '3D000':
      return new UsageError(
        `PostgreSQL at ${host} has no database ${url.pathname.slice(1)}. Check the end of the address.`,
      );
    case '42501':
      return new UsageError(
        `User ${url.username} may not read table ${table}. Grant it: grant select on ${table} to ${url.username};`,
      );
    case '22007':
    case '22008':
      return new UsageError(
        `A day in table ${table} does not exist (${said}). Mend the row or make the column a date.`,
      );
    default:
      return new UsageError(`PostgreSQL at ${host} says: ${said}`);
  }
}

async function readTypes(client: pg.Client, name: string): Promise<readonly SourceColumn[] | undefined> {
  const found = await client.query<{ name: string; type: string }>(
    `select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [name],
  );
  return found.rows.length === 0 ? undefined : found.rows;
}

/** A table or view of PostgreSQL, read in one transaction that cannot write. */
export async function openPostgres({ input, table }: SourceRequest): Promise<UsageSource> {
  const url = parseAddress(input, ['postgres:', 'postgresql:']);
  const client = new pg.Client({ connectionString: input, connectionTimeoutMillis: CONNECT_MS });
  // A lost connection also fails the query that waits for it.
  client.on('error', () => undefined);
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      throw thrown instanceof UsageError ? thrown : explain(thrown, url, table);
    }
  };
  const close = () => client.end().catch(() => undefined);
  return guard(async () => {
    try {
      await client.connect();
      await client.query(
        "begin transaction isolation level repeatable read read only; set local time zone 'UTC'",
      );
      const version = await client.query<{ server_version_num: string }>('show server_version_num');
      const dialect = createPostgresDialect(Number(version.rows[0]?.server_version_num) >= CHECKS_TEXT_SINCE);
      const from = splitTableName(table).map(dialect.quoteName).join('.');
      const columns = await readTypes(client, from);
      if (columns === undefined) {
        throw new UsageError(
          `There is no table ${table} in the database. Name it with --table, as table or schema.table.`,
        );
      }
      const query = (sql: string) =>
        guard(async () => {
          const result = await client.query<Cell[]>({ text: sql, rowMode: 'array' });
          return { names: result.fields.map(({ name }) => name), rows: result.rows };
        });
      const place = () => ({ from: `(select *, '' as place_file, 0 as place_row from ${from})` });
      return {
        engine: 'postgres',
        dialect,
        columns,
        from,
        place,
        query,
        progress: () => undefined,
        close,
      } as const;
    } catch (thrown) {
      await close();
      throw thrown;
    }
  });
}
