import { UNREADABLE } from '../sql/rows.ts';
import { ORIGIN, type Dialect, type SourceColumn } from './source.ts';

const escape = (text: string): string => text.replaceAll('\\', '\\\\');
const quoteName = (name: string): string => `\`${escape(name).replaceAll('`', '\\`')}\``;
const refer = ({ name }: SourceColumn): string => `${ORIGIN}.${quoteName(name)}`;
const quoteText = (text: string): string => `'${escape(text).replaceAll("'", "\\'")}'`;

/** The type without what is wrapped around it. */
function bareType({ type }: SourceColumn): string {
  const wrapped = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1];
  return wrapped === undefined ? type : bareType({ name: '', type: wrapped });
}

const unreadable = `toInt64(${String(UNREADABLE)})`;
const asText = (column: SourceColumn): string => `toString(${refer(column)})`;
const orEmpty = (column: SourceColumn): string => `trim(coalesce(${asText(column)}, ''))`;

function asFigure(column: SourceColumn): string {
  const name = refer(column);
  const type = bareType(column);
  if (/^(?:U?Int\d+|Bool)$/.test(type)) return `coalesce(toInt64(${name}), 0)`;
  if (/^(?:Float|Decimal)/.test(type)) {
    return `case when ${name} is null then 0 when ${name} = floor(${name}) and abs(${name}) < 1e18 then toInt64(${name}) else ${unreadable} end`;
  }
  const text = orEmpty(column);
  return `case when ${text} in ('', 'false') then 0 when ${text} = 'true' then 1 when match(${text}, '^-?[0-9]{1,18}(\\\\.0+)?$') then toInt64OrZero(splitByChar('.', ${text})[1]) else ${unreadable} end`;
}

function asFlag(column: SourceColumn): string {
  if (/^(?:U?Int\d+|Bool|Float|Decimal)/.test(bareType(column))) return asFigure(column);
  const word = `lower(${orEmpty(column)})`;
  return `case when ${word} in ('', '0', 'false', 'f', 'no', 'n') then 0 when ${word} in ('1', 'true', 't', 'yes', 'y') then 1 else ${unreadable} end`;
}

function asDay(column: SourceColumn): string {
  const name = refer(column);
  const type = bareType(column);
  if (/^Date(?:32)?$/.test(type)) return name;
  if (type.startsWith('DateTime')) return `toDate(${name}, 'UTC')`;
  const text = orEmpty(column);
  // A day that does not exist would become another one.
  return `case when match(${text}, '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]|$)') and toString(toDateOrNull(left(${text}, 10))) = left(${text}, 10) then toDateOrNull(left(${text}, 10)) else null end`;
}

export const CLICKHOUSE_DIALECT: Dialect = {
  quoteName,
  quoteText,
  asWritten: (column) => `coalesce(${asText(column)}, '')`,
  asText,
  asDay,
  asFigure,
  asFlag,
};
