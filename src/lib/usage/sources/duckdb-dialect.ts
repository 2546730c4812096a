import { UNREADABLE } from '../sql/rows.ts';
import { ORIGIN, type Dialect, type SourceColumn } from './source.ts';

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const refer = ({ name }: SourceColumn): string => `${ORIGIN}.${quoteName(name)}`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const INTEGER = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;
const isText = ({ type }: SourceColumn) => type === 'VARCHAR';
const unreadable = String(UNREADABLE);

const asText = (column: SourceColumn): string =>
  isText(column) ? refer(column) : `cast(${refer(column)} as varchar)`;

/** A number that is no integer by type, or a text. */
const readNumber = (value: string): string =>
  `coalesce(case when try_cast(${value} as double) = floor(try_cast(${value} as double)) then try_cast(try_cast(${value} as double) as bigint) end, ${unreadable})`;

function asFigure(column: SourceColumn): string {
  const name = refer(column);
  if (INTEGER.test(column.type)) return `coalesce(${name}, 0)`;
  if (column.type === 'BOOLEAN') return `coalesce(cast(${name} as integer), 0)`;
  if (!isText(column)) return `case when ${name} is null then 0 else ${readNumber(name)} end`;
  const digits = `try_cast(${name} as bigint)`;
  const plain = `regexp_full_match(${name}, '[0-9]{1,18}')`;
  return `case when ${plain} then ${digits} when ${name} is null or trim(${name}) = '' then 0 else ${readNumber(`case when lower(trim(${name})) = 'true' then '1' when lower(trim(${name})) = 'false' then '0' else ${name} end`)} end`;
}

function asFlag(column: SourceColumn): string {
  const name = refer(column);
  if (!isText(column)) return asFigure(column);
  const word = `lower(trim(coalesce(${name}, '')))`;
  return `case when ${word} in ('', '0', 'false', 'f', 'no', 'n') then 0 when ${word} in ('1', 'true', 't', 'yes', 'y') then 1 else ${unreadable} end`;
}

function asDay(column: SourceColumn): string {
  const name = refer(column);
  if (column.type === 'DATE') return name;
  if (!isText(column)) return `try_cast(${name} as date)`;
  const plain = `regexp_full_match(${name}, '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?')`;
  return `case when ${plain} then try_cast(left(${name}, 10) as date) end`;
}

export const DUCKDB_DIALECT: Dialect = {
  quoteName,
  quoteText,
  asWritten: (column) => `cast(${refer(column)} as varchar)`,
  asText,
  asDay,
  asFigure,
  asFlag,
};
