import type { PartialRow } from '#lib/usage/partial.ts';
import type { UsageShape } from '#lib/usage/shape.ts';
import type { RunClickhouse } from '#lib/usage/sources/clickhouse.ts';
import type { Cell } from '#lib/usage/sources/source.ts';
import { namesOf, valueOf } from './rows.ts';

interface ChdbSession {
  readonly query: (sql: string, format?: string) => string;
  readonly cleanup: () => void;
}
export interface Chdb {
  readonly Session: new () => ChdbSession;
}

const PACKAGE = 'chdb';

/** ClickHouse as a library: 543 MB, so it is no dependency. Undefined where it is not installed. */
export async function importChdb(): Promise<Chdb | undefined> {
  try {
    return (await import(/* @vite-ignore */ PACKAGE)) as Chdb;
  } catch {
    return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  day: 'Date',
  week: "DateTime('Asia/Tokyo')",
  installs: 'UInt8',
  active: 'UInt32',
  calls: 'Nullable(Int64)',
  errors: 'Float64',
  affiliated: 'Bool',
  account: 'LowCardinality(String)',
};

let session: ChdbSession | undefined;
let tables = 0;

const quoteText = (text: string) => `'${text.replaceAll("'", "\\'")}'`;

/** A table with the rows, and what runs SQL on it. All tables share a session: there can be one in a process. */
export function openChdbTable(
  chdb: Chdb,
  rows: readonly PartialRow[],
  shape: UsageShape,
  types: 'typed' | 'text',
) {
  const { query } = (session ??= new chdb.Session());
  const own = session;
  const typeOf = (name: string) => (types === 'text' ? 'String' : (TYPES[name] ?? 'String'));
  const table = `default.us\`age ${String((tables += 1))}`;
  const quoted = `default.\`${table.slice('default.'.length).replaceAll('`', '\\`')}\``;
  const columns = namesOf(shape).map((name) => `\`${name}\` ${typeOf(name)}`);
  query.call(own, `create table ${quoted} (${columns.join(', ')}) engine = Memory`);
  const cells = (row: PartialRow) =>
    namesOf(shape).map((name) => {
      const value = valueOf(row, name);
      // Noon in UTC is a day on which Tokyo agrees.
      return quoteText(typeOf(name).startsWith('DateTime') ? `${String(value)} 12:00:00` : String(value));
    });
  query.call(
    own,
    `insert into ${quoted} values ${rows.map((row) => `(${cells(row).join(', ')})`).join(', ')}`,
  );
  const run: RunClickhouse = (sql) =>
    new Promise((resolve) => {
      const answer = JSON.parse(query.call(own, sql, 'JSONCompact')) as {
        meta: { name: string }[];
        data: Cell[][];
      };
      resolve({ names: answer.meta.map(({ name }) => name), rows: answer.data });
    });
  return { run, table, close: () => Promise.resolve() };
}
