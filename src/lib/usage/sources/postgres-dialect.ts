import { UNREADABLE } from '../sql/rows.ts';
import { ORIGIN, type Dialect, type SourceColumn } from './source.ts';

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const refer = ({ name }: SourceColumn): string => `${ORIGIN}.${quoteName(name)}`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const INTEGERS = new Set(['int2', 'int4', 'int8']);
const FRACTIONS = new Set(['numeric', 'float4', 'float8']);
const TEXTS = new Set(['text', 'varchar', 'bpchar']);
const unreadable = String(UNREADABLE);
const asText = (column: SourceColumn): string => `cast(${refer(column)} as text)`;

function asFigure(column: SourceColumn): string {
  const name = refer(column);
  if (INTEGERS.has(column.type)) return `cast(coalesce(${name}, 0) as bigint)`;
  if (column.type === 'bool') return `coalesce(cast(${name} as integer), 0)`;
  if (FRACTIONS.has(column.type)) {
    return `case when ${name} is null then 0 when ${name} = floor(${name}) and abs(${name}) < 1e18 then cast(${name} as bigint) else ${unreadable} end`;
  }
  const text = `trim(${asText(column)})`;
  return `case when ${name} is null or ${text} in ('', 'false') then 0 when ${text} = 'true' then 1 when ${text} ~ '^-?[0-9]{1,18}(\\.0+)?$' then cast(split_part(${text}, '.', 1) as bigint) else ${unreadable} end`;
}

function asFlag(column: SourceColumn): string {
  if (!TEXTS.has(column.type)) return asFigure(column);
  const word = `lower(trim(coalesce(${asText(column)}, '')))`;
  return `case when ${word} in ('', '0', 'false', 'f', 'no', 'n') then 0 when ${word} in ('1', 'true', 't', 'yes', 'y') then 1 else ${unreadable} end`;
}

/** `canCheckText`: PostgreSQL 16 and newer can tell a text that is no date without failing. */
export function createPostgresDialect(canCheckText: boolean): Dialect {
  return {
    quoteName,
    quoteText,
    asWritten: asText,
    asText,
    asFigure,
    asFlag,
    asDay: (column) => {
      if (!TEXTS.has(column.type)) return `cast(${refer(column)} as date)`;
      const text = asText(column);
      const day = `left(${text}, 10)`;
      const known = canCheckText ? ` and pg_input_is_valid(${day}, 'date')` : '';
      return `case when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]|$)'${known} then cast(${day} as date) end`;
    },
  };
}
