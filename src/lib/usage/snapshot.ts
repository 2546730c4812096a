import type { Day } from '#lib/content/schema/fields.ts';
import {
  SUPPRESSED,
  USAGE_COLUMNS,
  type Figure,
  type UsageRow,
  type UsageSnapshot,
  type UsageWindow,
} from '#lib/content/schema/usage.ts';
import { fromDayNumber, toDayNumber } from '#lib/derive/days.ts';
import type { RawUsageRow } from './raw-row.ts';
import { winsorisedMean } from './winsorised-mean.ts';

export const WINDOW_DAYS = 28;
export const WEEK_DAYS = 7;
export const MOST_WEEKS = 52;
/** A count of accounts below this is withheld, and so is all that was counted from those accounts. */
export const LEAST_ACCOUNTS = 5;
/** Days of a window that are clipped at either end of its daily counts. */
export const WINSORISED_DAYS = 3;
/** Version of these definitions. */
export const METHOD = '2';

type Accounts = Map<string, RawUsageRow>;
/** Rows of one integration by age of the day, 0 for `asOf`, and by account. */
type DaysByAge = Map<number, Accounts>;

/** Rows that repeat integration, account and day count once, with the largest of each figure. */
const mergeRows = (a: RawUsageRow, b: RawUsageRow): RawUsageRow => ({
  ...a,
  installs: Math.max(a.installs, b.installs),
  active: Math.max(a.active, b.active),
  calls: Math.max(a.calls, b.calls),
  errors: Math.max(a.errors, b.errors),
});

function collectDays(rows: Iterable<RawUsageRow>, asOf: Day): Map<string, DaysByAge> {
  const today = toDayNumber(asOf);
  const ages = new Map<Day, number>();
  const integrations = new Map<string, DaysByAge>();
  for (const row of rows) {
    if (row.affiliated || row.day > asOf) continue;
    const age = ages.get(row.day) ?? today - toDayNumber(row.day);
    ages.set(row.day, age);
    const days: DaysByAge = integrations.get(row.integration) ?? new Map<number, Accounts>();
    integrations.set(row.integration, days);
    const accounts: Accounts = days.get(age) ?? new Map<string, RawUsageRow>();
    days.set(age, accounts);
    const known = accounts.get(row.account);
    accounts.set(row.account, known ? mergeRows(known, row) : row);
  }
  return integrations;
}

/** The days from `age` back to, not including, `age + length`, newest first, each a list of rows. */
const spanDays = (days: DaysByAge, age: number, length: number): RawUsageRow[][] =>
  Array.from({ length }, (_, index) => [...(days.get(age + index)?.values() ?? [])]);

/** Days of use of each account that was active. */
function countActiveDays(span: readonly RawUsageRow[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { account, active } of span.flat()) {
    if (active > 0) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return counts;
}

/** A count of accounts, or `<5`. */
export const withhold = (count: number): Figure => (count < LEAST_ACCOUNTS ? SUPPRESSED : count);

const sumOf = (span: readonly RawUsageRow[][], name: 'calls' | 'errors'): number =>
  span.flat().reduce((sum, row) => sum + row[name], 0);

/** Accounts of each day that were active on no other day of the window and not in the one before. */
function countPassers(
  span: readonly RawUsageRow[][],
  activeDays: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): number[] {
  return span.map(
    (rows) =>
      rows.filter(
        ({ account, active }) => active > 0 && activeDays.get(account) === 1 && !before.has(account),
      ).length,
  );
}

/** Two decimals, as figures are published. */
export const roundFigure = (value: number): number => Math.round(value * 100) / 100;

/** Sum of the `most` largest values. */
export const sumLargest = (values: readonly number[], most: number): number =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, most)
    .reduce((sum, value) => sum + value, 0);

/** A window with fewer than five active accounts. */
export const WITHHELD: UsageWindow = {
  active: SUPPRESSED,
  steady: SUPPRESSED,
  retained: SUPPRESSED,
  installs: SUPPRESSED,
  activity: SUPPRESSED,
  calls: SUPPRESSED,
  errors: SUPPRESSED,
};

function summariseWindow(days: DaysByAge, age: number): UsageWindow {
  const span = spanDays(days, age, WINDOW_DAYS);
  const active = countActiveDays(span);
  if (active.size < LEAST_ACCOUNTS) return WITHHELD;
  const before = countActiveDays(spanDays(days, age + WINDOW_DAYS, WINDOW_DAYS));
  const passers = countPassers(span, active, before);
  const activity = winsorisedMean(
    span.map((rows) => rows.filter((row) => row.active > 0).length),
    WINSORISED_DAYS,
  );
  return {
    active: active.size,
    steady: withhold(active.size - sumLargest(passers, WINSORISED_DAYS)),
    retained: withhold([...active.keys()].filter((account) => before.has(account)).length),
    installs: withhold(
      new Set(
        span
          .flat()
          .filter((row) => row.installs > 0)
          .map((row) => row.account),
      ).size,
    ),
    activity: roundFigure(activity),
    calls: sumOf(span, 'calls'),
    errors: sumOf(span, 'errors'),
  };
}

function summariseWeeks(days: DaysByAge, oldest: number): Figure[] {
  const weeks = Math.min(MOST_WEEKS, Math.floor(oldest / WEEK_DAYS) + 1);
  return Array.from({ length: weeks }, (_, index) =>
    withhold(countActiveDays(spanDays(days, (weeks - 1 - index) * WEEK_DAYS, WEEK_DAYS)).size),
  );
}

function summariseIntegration(slug: string, days: DaysByAge, asOf: Day): UsageRow {
  const ages = [...days.keys()];
  const oldest = ages.reduce((a, b) => Math.max(a, b));
  const newest = ages.reduce((a, b) => Math.min(a, b));
  const today = toDayNumber(asOf);
  return {
    slug,
    last: summariseWindow(days, 0),
    previous: summariseWindow(days, WINDOW_DAYS),
    weeks: summariseWeeks(days, oldest),
    first_day: fromDayNumber(today - oldest),
    last_day: fromDayNumber(today - newest),
  };
}

function countPlatform(integrations: ReadonlyMap<string, DaysByAge>): Figure {
  const accounts = new Set<string>();
  for (const days of integrations.values()) {
    for (const account of countActiveDays(spanDays(days, 0, WINDOW_DAYS)).keys()) accounts.add(account);
  }
  return withhold(accounts.size);
}

/**
 * Snapshot of raw rows, the reference every usage source is held to. The order of rows does not matter.
 *
 * Rows of affiliated accounts and of days after `asOf` are left out, rows that repeat integration, account and
 * day count once, with the largest of each figure. An integration with no other rows has no row in the snapshot.
 * `last` is the 28 days up to and including `asOf`, `previous` the 28 before. An account is active where it has
 * a row with `active` above 0, and retained where it was also active in the 28 days before the window. `steady`
 * leaves out, for the three days that brought most of them, the accounts that were active on that day only and
 * not in the 28 days before. `installs` counts accounts with a row with `installs` above 0. `activity` is the
 * mean of the 28 daily counts of active accounts, a day without rows counting 0, with the three highest lowered
 * to the fourth highest and the three lowest raised to the fourth lowest, to two decimals. Weeks are runs of
 * seven days, the newest ending on `asOf`, from the week of the first day seen, 52 at most. A count of fewer
 * than 5 accounts, none included, is `<5`; a window with fewer than 5 active accounts has `<5` for every figure.
 */
export function summariseUsage(
  rows: Iterable<RawUsageRow>,
  asOf: Day,
  source = 'raw rows',
  accounts: number | null = null,
): UsageSnapshot {
  const days = collectDays(rows, asOf);
  const integrations = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, each]) => summariseIntegration(slug, each, asOf));
  return {
    as_of: asOf,
    method: METHOD,
    source,
    grain: 'day',
    columns: [...USAGE_COLUMNS],
    weeks_of: 'active',
    platform: { active: countPlatform(days), accounts },
    integrations,
  };
}

/** JSON with one integration a line, sorted by slug, and a line break at the end. */
export function formatSnapshot(snapshot: UsageSnapshot): string {
  const { integrations, ...head } = snapshot;
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  const rows = integrations
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((row) => `    ${JSON.stringify(row)}`);
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`;
  return `{\n${fields.join('\n')}\n  "integrations": ${list}\n}\n`;
}
