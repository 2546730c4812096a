import type { Day } from '#lib/content/schema/fields.ts';
import {
  SUPPRESSED,
  type Figure,
  type UsageRow,
  type UsageSnapshot,
  type UsageWindow,
} from '#lib/content/schema/usage.ts';
import { addDays, daysBetween } from '#lib/derive/days.ts';
import { maskWindow } from './mask.ts';
import type { RawUsageRow } from './raw-row.ts';
import {
  findActivityColumn,
  findWeeksOf,
  hasAccounts,
  knowsActivity,
  tells,
  type UsageShape,
} from './shape.ts';
import {
  LEAST_ACCOUNTS,
  METHOD,
  MOST_WEEKS,
  roundFigure,
  summariseUsage,
  WEEK_DAYS,
  WINDOW_DAYS,
  WINSORISED_DAYS,
  withhold,
  WITHHELD,
} from './snapshot.ts';
import { winsorisedMean } from './winsorised-mean.ts';

/** A raw row of a source that may lack columns. At the grain of weeks `day` is the first day of the week. */
export type PartialRow = Pick<RawUsageRow, 'integration' | 'day'> & Partial<RawUsageRow>;

interface DailyUse {
  readonly used: number;
  readonly installs: number;
  readonly calls: number;
  readonly errors: number;
}
/** Use of one integration by age in days, 0 for `asOf`. */
type DailySums = Map<number, DailyUse>;

const lastDayOf = (row: PartialRow, { grain }: UsageShape): Day =>
  grain === 'week' ? addDays(row.day, WEEK_DAYS - 1) : row.day;

/** The row as far as its source tells, whatever else it holds. */
function completeRow(row: PartialRow, shape: UsageShape): RawUsageRow {
  const figure = (name: 'installs' | 'active' | 'calls' | 'errors') =>
    tells(shape, name) ? (row[name] ?? 0) : 0;
  const measured = figure(findActivityColumn(shape));
  return {
    integration: row.integration,
    account: row.account ?? '',
    day: lastDayOf(row, shape),
    installs: figure('installs'),
    active: hasAccounts(shape) ? Number(measured > 0) : measured,
    calls: figure('calls'),
    errors: figure('errors'),
    affiliated: tells(shape, 'affiliated') && (row.affiliated ?? false),
  };
}

function collectSums(rows: readonly RawUsageRow[], asOf: Day): Map<string, DailySums> {
  const integrations = new Map<string, DailySums>();
  for (const row of rows) {
    if (row.affiliated || row.day > asOf) continue;
    const sums: DailySums = integrations.get(row.integration) ?? new Map<number, DailyUse>();
    integrations.set(row.integration, sums);
    const age = daysBetween(row.day, asOf);
    const known = sums.get(age) ?? { used: 0, installs: 0, calls: 0, errors: 0 };
    sums.set(age, {
      used: Math.max(known.used, row.active),
      installs: Math.max(known.installs, row.installs),
      calls: Math.max(known.calls, row.calls),
      errors: Math.max(known.errors, row.errors),
    });
  }
  return integrations;
}

const NOTHING = { used: 0, installs: 0, calls: 0, errors: 0 };

const takeDays = (sums: DailySums, from: number, length: number) =>
  Array.from({ length }, (_, index) => sums.get(from + index) ?? NOTHING);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function summariseDailyWindow(sums: DailySums, from: number, shape: UsageShape): UsageWindow {
  const days = takeDays(sums, from, WINDOW_DAYS);
  const daily = days.map(({ used }) => used);
  if (findActivityColumn(shape) === 'active' && Math.max(...daily) < LEAST_ACCOUNTS) return WITHHELD;
  return {
    active: null,
    steady: null,
    retained: null,
    installs: withhold(total(days.map(({ installs }) => installs))),
    activity: roundFigure(winsorisedMean(daily, WINSORISED_DAYS)),
    calls: total(days.map(({ calls }) => calls)),
    errors: total(days.map(({ errors }) => errors)),
  };
}

function summariseDailyWeek(sums: DailySums, from: number, shape: UsageShape): Figure {
  const daily = takeDays(sums, from, WEEK_DAYS).map(({ used }) => used);
  const weeksOf = findWeeksOf(shape);
  if (weeksOf === 'calls') return total(daily);
  if (weeksOf === 'installs') return withhold(total(daily));
  if (Math.max(...daily) < LEAST_ACCOUNTS) return SUPPRESSED;
  return weeksOf === 'activity' ? roundFigure(total(daily) / WEEK_DAYS) : total(daily);
}

function summariseSums(slug: string, sums: DailySums, asOf: Day, shape: UsageShape): UsageRow {
  const ages = [...sums.keys()];
  const oldest = Math.max(...ages);
  const weeks = Math.min(MOST_WEEKS, Math.floor(oldest / WEEK_DAYS) + 1);
  return {
    slug,
    last: summariseDailyWindow(sums, 0, shape),
    previous: summariseDailyWindow(sums, WINDOW_DAYS, shape),
    weeks: Array.from({ length: weeks }, (_, index) =>
      summariseDailyWeek(sums, (weeks - 1 - index) * WEEK_DAYS, shape),
    ),
    first_day: addDays(asOf, -oldest),
    last_day: addDays(asOf, -Math.min(...ages)),
  };
}

/**
 * Snapshot of raw rows that lack columns or are about weeks: `summariseUsage` as far as it goes, null for what
 * cannot be told. A week counts once its last day is not later than `asOf`, so that a window holds four weeks;
 * the activity of a day and what came on one day only are not known then.
 *
 * Without a column `active`, an account is active on a day on which it called, or else on which it installed.
 * Without accounts, `active` is the number of accounts active that day: activity is made from it, a window is
 * withheld where its highest day is below 5, and the points of the weeks are their mean day, withheld alike. With
 * neither, the points are installations, a number below 5 withheld, or else calls, which withhold nothing.
 */
export function summarisePartial(rows: readonly PartialRow[], asOf: Day, shape: UsageShape): UsageSnapshot {
  const complete = rows.map((row) => completeRow(row, shape));
  const whole = summariseUsage(hasAccounts(shape) ? complete : [], asOf);
  const listed = hasAccounts(shape)
    ? whole.integrations
    : [...collectSums(complete, asOf)]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([slug, sums]) => summariseSums(slug, sums, asOf, shape));
  const lead = shape.grain === 'week' ? WEEK_DAYS - 1 : 0;
  return {
    ...whole,
    method: METHOD,
    grain: shape.grain,
    columns: [...shape.columns],
    weeks_of: findWeeksOf(shape),
    platform: {
      active: hasAccounts(shape) && knowsActivity(shape) ? whole.platform.active : null,
      accounts: null,
    },
    integrations: listed.map((row) => ({
      ...row,
      last: maskWindow(row.last, shape),
      previous: maskWindow(row.previous, shape),
      first_day: row.first_day === null ? null : addDays(row.first_day, -lead),
    })),
  };
}
