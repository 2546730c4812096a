import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { firstLine, UsageError } from '../usage-error.ts';
import { CLICKHOUSE_DIALECT } from './clickhouse-dialect.ts';
import type { Cell, ResultTable, SourceRequest, UsageSource } from './source.ts';
import { hidePassword, parseAddress, splitTableName } from './table-name.ts';

const HOURS_6_MS = 6 * 3_600_000;
const PORT = { plain: '8123', secure: '8443' } as const;

/** Runs one statement; whatever it is that answers. */
export type RunClickhouse = (sql: string) => Promise<ResultTable>;

/** A table of ClickHouse behind anything that runs its SQL. */
export async function createClickhouseSource(
  run: RunClickhouse,
  table: string,
  close: () => Promise<void>,
): Promise<UsageSource> {
  const dialect = CLICKHOUSE_DIALECT;
  const from = splitTableName(table).map(dialect.quoteName).join('.');
  const { rows } = await run(`describe table ${from}`);
  return {
    engine: 'clickhouse',
    dialect,
    columns: rows.map(([name, type]) => ({ name: String(name), type: String(type) })),
    from,
    place: () => ({ from: `(select *, '' as place_file, 0 as place_row from ${from})` }),
    query: run,
    progress: () => undefined,
    close,
  };
}

const codeOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';

function explain(thrown: unknown, url: URL, host: string, table: string): UsageError {
  const said = hidePassword(firstLine(thrown), decodeURIComponent(url.password)).slice(0, 300);
  switch (codeOf(thrown)) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return new UsageError(
        `ClickHouse does not answer at ${host}. Check host and port (that of HTTP, 8123 or 8443), and that it runs.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(`There is no host ${url.hostname}. Check the address.`);
    case '516':
    case '194':
      return new UsageError(
        `ClickHouse at ${host} refuses user ${url.username || 'default'}. Check user and password.`,
      );
    case '60':
      return new UsageError(
        `There is no table ${table} in the database. Name it with --table, as table or database.table.`,
      );
    case '81':
      return new UsageError(
        `ClickHouse at ${host} has no database ${url.pathname.slice(1)}. Check the end of the address.`,
      );
    case '497':
      return new UsageError(
        `User ${url.username || 'default'} may not read table ${table}. Grant it: grant select on ${table} to ${url.username || 'default'}`,
      );
    default:
      return new UsageError(`ClickHouse at ${host} says: ${said}`);
  }
}

/** The address of ClickHouse's HTTP port: clickhouse:// is plain, clickhouses:// and https:// are not. */
function toHttp(url: URL): URL {
  const secure = ['https:', 'clickhouses:'].includes(url.protocol);
  const own = url.protocol.startsWith('clickhouse');
  const port = url.port || (own ? (secure ? PORT.secure : PORT.plain) : '');
  return new URL(`${secure ? 'https' : 'http'}://${url.hostname}${port === '' ? '' : `:${port}`}`);
}

/** A table or view of ClickHouse, over HTTP. */
export async function openClickhouse({ input, table }: SourceRequest): Promise<UsageSource> {
  const url = parseAddress(input, ['clickhouse:', 'clickhouses:', 'http:', 'https:']);
  const http = toHttp(url);
  const client = createClient({
    url: http,
    username: decodeURIComponent(url.username) || 'default',
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'default',
    request_timeout: HOURS_6_MS,
    log: { level: ClickHouseLogLevel.OFF },
  });
  const run: RunClickhouse = async (sql) => {
    try {
      const answer = await client.query({ query: sql, format: 'JSONCompact' });
      const { meta = [], data } = await answer.json<Cell[]>();
      return { names: meta.map(({ name }) => name), rows: data };
    } catch (thrown) {
      throw explain(thrown, url, http.host, table);
    }
  };
  try {
    return await createClickhouseSource(run, table, () => client.close());
  } catch (thrown) {
    await client.close();
    throw thrown;
  }
}
