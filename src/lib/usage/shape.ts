import { USAGE_COLUMNS, type UsageColumn, type UsageSnapshot } from '#lib/content/schema/usage.ts';

/** What the raw rows of a source say. */
export interface UsageShape {
  /** Whether a row is about a day or about a week that begins on its day. */
  readonly grain: UsageSnapshot['grain'];
  /** In the order of USAGE_COLUMNS. */
  readonly columns: readonly UsageColumn[];
}

export const FULL_SHAPE: UsageShape = { grain: 'day', columns: USAGE_COLUMNS };

/** Columns of which a source needs at least one, the best measure of use first. */
const MEASURES = ['active', 'installs', 'calls'] as const;
type Measure = (typeof MEASURES)[number];

const has = ({ columns }: UsageShape, column: UsageColumn) => columns.includes(column);

/** Whether rows tell accounts apart, so that accounts can be counted once. */
export const hasAccounts = (shape: UsageShape): boolean => has(shape, 'account');

/** Whether figures that come from `column` are known. */
export const tells = has;

/**
 * The column that says whether an account was active (with accounts), or how much use there was (without).
 * Without a column `active`, calls tell an active account better than an installation does; without accounts
 * installations count customers, which calls do not.
 */
export function findActivityColumn(shape: UsageShape): Measure {
  const wanted: readonly Measure[] = hasAccounts(shape) ? ['active', 'calls', 'installs'] : MEASURES;
  return wanted.find((column) => has(shape, column)) ?? 'active';
}

/** Whether figures of activity can be told at all: installations are no use. */
export const knowsActivity = (shape: UsageShape): boolean => {
  const column = findActivityColumn(shape);
  return column === 'active' || (column === 'calls' && hasAccounts(shape));
};

/** What the weekly points of a snapshot count. */
export function findWeeksOf(shape: UsageShape): UsageSnapshot['weeks_of'] {
  const column = findActivityColumn(shape);
  if (hasAccounts(shape)) return column === 'installs' ? 'installs' : 'active';
  // A row about a week already holds the accounts active in it; days have to be averaged.
  return column === 'active' && shape.grain === 'day' ? 'activity' : column;
}
