import type { Day } from '#lib/content/schema/fields.ts';
import { SUPPRESSED, type Figure, type UsageRow, type UsageWindow } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { findActivityColumn, findWeeksOf, hasAccounts, type UsageShape } from './shape.ts';
import {
  LEAST_ACCOUNTS,
  MOST_WEEKS,
  roundFigure,
  sumLargest,
  WEEK_DAYS,
  WINDOW_DAYS,
  WINSORISED_DAYS,
  withhold,
  WITHHELD,
} from './snapshot.ts';
import { maskWindow } from './mask.ts';
import { winsorisedMean } from './winsorised-mean.ts';

/** What an engine counted for one integration, by the names of the query's columns. */
export interface Tally {
  readonly slug: string;
  /** The number in a column of this integration's row; undefined where it is null. */
  readonly read: (column: string) => number | undefined;
}

function readWindow({ read }: Tally, number: number, shape: UsageShape): UsageWindow {
  const get = (name: string) => read(`${name}_of_${String(number)}`) ?? 0;
  const days = (name: string) =>
    Array.from({ length: WINDOW_DAYS }, (_, age) => get(`${name}_${String(age)}`));
  const accounts = hasAccounts(shape);
  // Who has neither accounts nor their daily number cannot tell how few there were.
  const people = accounts
    ? get('active')
    : findActivityColumn(shape) === 'active'
      ? get('peak')
      : LEAST_ACCOUNTS;
  if (people < LEAST_ACCOUNTS) return WITHHELD;
  return {
    active: people,
    steady: accounts ? withhold(people - sumLargest(days('passers'), WINSORISED_DAYS)) : null,
    retained: withhold(get('retained')),
    installs: withhold(get('installs_of')),
    activity: roundFigure(winsorisedMean(days('day'), WINSORISED_DAYS)),
    calls: get('calls_sum'),
    errors: get('errors_sum'),
  };
}

function readWeek({ read }: Tally, age: number, shape: UsageShape): Figure {
  const sum = read(`week_${String(age)}`) ?? 0;
  const weeksOf = findWeeksOf(shape);
  if (hasAccounts(shape) || weeksOf === 'installs') return withhold(sum);
  if (weeksOf === 'calls') return sum;
  if ((read(`peak_${String(age)}`) ?? 0) < LEAST_ACCOUNTS) return SUPPRESSED;
  return weeksOf === 'activity' ? roundFigure(sum / WEEK_DAYS) : sum;
}

/** The row of a snapshot; undefined where all that was seen is affiliated or later than `asOf`. */
export function toUsageRow(tally: Tally, shape: UsageShape, asOf: Day): UsageRow | undefined {
  const oldest = tally.read('oldest');
  const newest = tally.read('newest');
  if (oldest === undefined || newest === undefined) return undefined;
  const weeks = Math.min(MOST_WEEKS, Math.floor(oldest / WEEK_DAYS) + 1);
  // A row about a week stands under the week's last day.
  const lead = shape.grain === 'week' ? WEEK_DAYS - 1 : 0;
  return {
    slug: tally.slug,
    last: maskWindow(readWindow(tally, 0, shape), shape),
    previous: maskWindow(readWindow(tally, 1, shape), shape),
    weeks: Array.from({ length: weeks }, (_, index) => readWeek(tally, weeks - 1 - index, shape)),
    first_day: addDays(asOf, -oldest - lead),
    last_day: addDays(asOf, -newest),
  };
}
