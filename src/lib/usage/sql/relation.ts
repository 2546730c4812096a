import type { UsageColumn } from '#lib/content/schema/usage.ts';
import { ORIGIN, type Dialect, type SourceColumn } from '../sources/source.ts';
import { findActivityColumn, type UsageShape } from '../shape.ts';
import { WEEK_DAYS } from '../snapshot.ts';

/** Which column of a source holds what. */
export interface ColumnMap {
  readonly shape: UsageShape;
  readonly integration: SourceColumn;
  /** First day of the week at the grain of weeks. */
  readonly day: SourceColumn;
  readonly others: Readonly<Partial<Record<UsageColumn, SourceColumn>>>;
}

function writeFigure(
  name: 'installs' | 'active' | 'calls' | 'errors',
  map: ColumnMap,
  dialect: Dialect,
): string {
  const column = map.others[name];
  return column === undefined ? '0' : dialect.asFigure(column);
}

/** Expressions of the eight columns of a raw row. */
export function writeRowColumns(map: ColumnMap, dialect: Dialect): readonly string[] {
  const { account, affiliated } = map.others;
  const day = dialect.asDay(map.day);
  const lead = map.shape.grain === 'week' ? ` + ${String(WEEK_DAYS - 1)}` : '';
  return [
    `${dialect.asText(map.integration)} as integration`,
    `${account === undefined ? "''" : dialect.asText(account)} as account`,
    `${day}${lead} as day`,
    `${writeFigure('installs', map, dialect)} as installs`,
    `${writeFigure(findActivityColumn(map.shape), map, dialect)} as active`,
    `${writeFigure('calls', map, dialect)} as calls`,
    `${writeFigure('errors', map, dialect)} as errors`,
    `${affiliated === undefined ? '0' : dialect.asFlag(affiliated)} as affiliated`,
  ];
}

/**
 * Query for the rows of a source under the names and types of a raw row: integration and account as text, day as
 * date (at the grain of weeks the last day of the week), the rest as whole numbers; a null day and UNREADABLE
 * numbers where they cannot be read. A column the source lacks is empty or 0, and `active` is what stands for it.
 */
export const writeRelation = (map: ColumnMap, dialect: Dialect, from: string): string =>
  `select ${writeRowColumns(map, dialect).join(', ')} from ${from} as ${ORIGIN}`;
