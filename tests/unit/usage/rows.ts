import { writeFile } from 'node:fs/promises';
import { addDays } from '#lib/derive/days.ts';
import type { PartialRow } from '#lib/usage/partial.ts';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { countUsage } from '#lib/usage/count-usage.ts';
import { readColumns } from '#lib/usage/columns.ts';
import { summarisePartial } from '#lib/usage/partial.ts';
import type { UsageShape } from '#lib/usage/shape.ts';
import type { UsageSource } from '#lib/usage/sources/source.ts';

export const AS_OF = '2026-11-15';
export const TODAY = '2026-11-21';

export const row = (fields: Partial<RawUsageRow>): RawUsageRow => ({
  integration: 'alpha',
  account: 'a1',
  day: AS_OF,
  installs: 0,
  active: 1,
  calls: 10,
  errors: 1,
  affiliated: false,
  ...fields,
});

/** One row for each of `count` accounts on the day `age` days before AS_OF. */
export const crowd = (count: number, age = 0, fields: Partial<RawUsageRow> = {}): RawUsageRow[] =>
  Array.from({ length: count }, (_, index) =>
    row({ account: `a${String(index + 1)}`, day: addDays(AS_OF, -age), ...fields }),
  );

const span = (from: number, to: number, write: (age: number) => RawUsageRow[]) =>
  Array.from({ length: to - from }, (_, index) => write(from + index)).flat();

/** All that makes a difference: repeats, late days, staff, gaps, bursts, exactly four and exactly five accounts. */
export const FIXTURE: readonly RawUsageRow[] = [
  ...span(0, 90, (age) => crowd(6 + ((age * 7) % 5), age, { calls: age + 1, errors: age % 2 })),
  ...crowd(4, 3, { calls: 70, errors: 0 }),
  ...crowd(4, 3, { calls: 5, errors: 5 }),
  ...crowd(5, 40, { calls: 99, errors: 0 }),
  ...crowd(30, 5).map((guest) => ({ ...guest, account: `guest-${guest.account}` })),
  ...crowd(9, 1, { affiliated: true, installs: 1 }),
  ...crowd(7, -2),
  ...crowd(4, 2, { integration: 'four' }),
  ...crowd(5, 2, { integration: 'five', installs: 1 }),
  ...crowd(5, 27, { integration: 'edge' }),
  ...crowd(5, 28, { integration: 'edge' }),
  ...crowd(6, 55, { integration: 'edge' }),
  ...crowd(6, 56, { integration: 'edge' }),
  ...crowd(8, 400, { integration: 'long-ago' }),
  ...crowd(8, 363, { integration: 'a-year-ago' }),
  ...crowd(8, 0, { integration: 'idle', active: 0, calls: 0, errors: 0, installs: 1 }),
  ...crowd(9, 4, { integration: 'staff-only', affiliated: true }),
  ...crowd(9, -1, { integration: 'late-only' }),
  ...crowd(12, 60, { integration: 'back-again' }),
  ...crowd(12, 1, { integration: 'back-again' }),
  ...crowd(12, 30, { integration: 'back-again' }),
];

type Name = keyof RawUsageRow | 'week';

/** Names of the columns that a source of this shape has. */
export const namesOf = ({ grain, columns }: UsageShape): Name[] => [
  'integration',
  grain === 'week' ? 'week' : 'day',
  ...columns,
];

export const valueOf = (from: PartialRow, name: Name) => from[name === 'week' ? 'day' : name] ?? '';

export const writeCsv = (file: string, rows: readonly PartialRow[], shape: UsageShape): Promise<void> =>
  writeFile(
    file,
    [namesOf(shape), ...rows.map((each) => namesOf(shape).map((name) => valueOf(each, name)))]
      .map((cells) => `${cells.join(',')}\n`)
      .join(''),
  );

/** Rows as a source of a poorer shape would have them: what is lacking is summed over, or left out. */
export function reduceRows(rows: readonly RawUsageRow[], { columns }: UsageShape): PartialRow[] {
  if (columns.includes('account')) return [...rows];
  const sums = new Map<string, RawUsageRow>();
  for (const each of rows) {
    const key = `${each.integration} ${each.day} ${String(each.affiliated)}`;
    const known = sums.get(key) ?? { ...each, installs: 0, active: 0, calls: 0, errors: 0 };
    sums.set(key, {
      ...known,
      installs: known.installs + each.installs,
      active: known.active + each.active,
      calls: known.calls + each.calls,
      errors: known.errors + each.errors,
    });
  }
  return [...sums.values()];
}

/** What a source counts, in the form of the reference. */
export async function countSource(source: UsageSource) {
  const { map } = readColumns(source.columns);
  const { rows, platformActive, totals, isFaulty } = await countUsage(source, map, AS_OF, TODAY);
  return { rows, platformActive, totals, isFaulty, shape: map.shape };
}

/** What the reference makes of rows of a shape. */
export function expected(rows: readonly PartialRow[], shape: UsageShape) {
  const { integrations, platform } = summarisePartial(rows, AS_OF, shape);
  return { rows: integrations, platformActive: platform.active };
}

const shape = (grain: UsageShape['grain'], ...columns: UsageShape['columns'][number][]): UsageShape => ({
  grain,
  columns,
});

export const SHAPES: readonly UsageShape[] = [
  shape('day', 'account', 'installs', 'active', 'calls', 'errors', 'affiliated'),
  shape('day', 'account', 'installs', 'calls', 'errors'),
  shape('day', 'account', 'installs'),
  shape('day', 'installs', 'active', 'calls', 'errors', 'affiliated'),
  shape('day', 'installs', 'calls', 'errors'),
  shape('day', 'installs'),
  shape('day', 'calls'),
  shape('week', 'account', 'active', 'calls', 'affiliated'),
  shape('week', 'installs', 'active'),
  shape('week', 'calls', 'errors'),
];

export const describeShape = ({ grain, columns }: UsageShape) => `${grain}: ${columns.join(', ')}`;
