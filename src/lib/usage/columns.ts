import { USAGE_COLUMNS, type UsageColumn } from '#lib/content/schema/usage.ts';
import { suggest } from '#lib/content/suggest.ts';
import type { SourceColumn } from './sources/source.ts';
import type { ColumnMap } from './sql/relation.ts';
import { UsageError } from './usage-error.ts';

const MEASURES: readonly UsageColumn[] = ['installs', 'active', 'calls'];
const KNOWN: readonly string[] = ['integration', 'day', 'week', ...USAGE_COLUMNS];

/** A column that means nothing here, with the known one it may have been meant for. */
export interface StrayColumn {
  readonly name: string;
  readonly meant?: string;
}

export interface ColumnReading {
  readonly map: ColumnMap;
  readonly strays: readonly StrayColumn[];
}

function hint(columns: readonly SourceColumn[], wanted: string): string {
  const near = columns.find(({ name }) => !KNOWN.includes(name) && suggest(name, [wanted]) !== undefined);
  return near === undefined ? '' : ` Rename "${near.name}" to "${wanted}" if that is what it holds.`;
}

function requireColumns(columns: readonly SourceColumn[]): void {
  const has = (name: string) => columns.some((column) => column.name === name);
  const faults: string[] = [];
  if (!has('integration')) faults.push(`There is no column "integration".${hint(columns, 'integration')}`);
  if (!has('day') && !has('week')) {
    faults.push(
      `There is no column "day", nor a column "week" with the first day of the week.${hint(columns, 'day')}`,
    );
  }
  if (has('day') && has('week')) {
    faults.push(
      'There is a column "day" and a column "week"; keep one, so that it is plain what a row is about.',
    );
  }
  if (!MEASURES.some(has)) {
    faults.push(
      `There is none of the columns "installs", "active" and "calls"; one at least is needed.${MEASURES.map((name) => hint(columns, name)).join('')}`,
    );
  }
  if (faults.length === 0) return;
  faults.push(`The columns are: ${columns.map(({ name }) => name).join(', ')}.`);
  throw new UsageError(faults.join('\n'));
}

/** Finds the columns of a raw row by their names. Throws UsageError naming all that are missing. */
export function readColumns(columns: readonly SourceColumn[]): ColumnReading {
  requireColumns(columns);
  const find = (wanted: string) => columns.find(({ name }) => name === wanted);
  const [integration, day, week] = ['integration', 'day', 'week'].map(find);
  const date = day ?? week;
  if (integration === undefined || date === undefined) throw new UsageError('Columns are missing.');
  const others = USAGE_COLUMNS.flatMap((name) => {
    const column = find(name);
    return column === undefined ? [] : [[name, column] as const];
  });
  const lacking = KNOWN.filter((name) => find(name) === undefined);
  return {
    map: {
      shape: { grain: day === undefined ? 'week' : 'day', columns: others.map(([name]) => name) },
      integration,
      day: date,
      others: Object.fromEntries(others),
    },
    strays: columns
      .filter(({ name }) => !KNOWN.includes(name))
      .map(({ name }) => {
        const meant = suggest(name, lacking);
        return meant === undefined ? { name } : { name, meant };
      }),
  };
}
