import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageRow, UsageSnapshot, UsageWindow } from '#lib/content/schema/usage.ts';
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
export const METHOD = '1';

interface DayTotals {
  readonly accounts: Set<string>;
  calls: number;
  errors: number;
}
/** Totals of one integration by age of the day: 0 is `asOf`, 1 the day before. */
type DaysByAge = Map<number, DayTotals>;

function collectDays(rows: Iterable<RawUsageRow>, asOf: Day): Map<string, DaysByAge> {
  const today = toDayNumber(asOf);
  const ages = new Map<Day, number>();
  const integrations = new Map<string, DaysByAge>();
  for (const row of rows) {
    if (row.affiliated || row.day > asOf) continue;
    const age = ages.get(row.day) ?? today - toDayNumber(row.day);
    ages.set(row.day, age);
    const days: DaysByAge = integrations.get(row.integration) ?? new Map<number, DayTotals>();
    integrations.set(row.integration, days);
    const totals = days.get(age) ?? { accounts: new Set<string>(), calls: 0, errors: 0 };
    days.set(age, totals);
    if (row.active > 0) totals.accounts.add(row.account);
    totals.calls += row.calls;
    totals.errors += row.errors;
  }
  return integrations;
}

/** The days from `age` back to, not including, `age + length`, newest first; undefined where nothing was seen. */
const spanDays = (days: DaysByAge, age: number, length: number) =>
  Array.from({ length }, (_, index) => days.get(age + index));

function accountsOf(days: DaysByAge, age: number, length: number): Set<string> {
  return new Set(spanDays(days, age, length).flatMap((totals) => [...(totals?.accounts ?? [])]));
}

const withhold = (count: number) => (count < LEAST_ACCOUNTS ? null : count);

function summariseWindow(days: DaysByAge, age: number): UsageWindow {
  const span = spanDays(days, age, WINDOW_DAYS);
  const active = accountsOf(days, age, WINDOW_DAYS);
  if (active.size < LEAST_ACCOUNTS) {
    return { active: null, retained: null, calls: null, errors: null, activity: null };
  }
  const before = accountsOf(days, age + WINDOW_DAYS, WINDOW_DAYS);
  const activity = winsorisedMean(
    span.map((totals) => totals?.accounts.size ?? 0),
    WINSORISED_DAYS,
  );
  return {
    active: active.size,
    retained: withhold([...active].filter((account) => before.has(account)).length),
    calls: span.reduce((sum, totals) => sum + (totals?.calls ?? 0), 0),
    errors: span.reduce((sum, totals) => sum + (totals?.errors ?? 0), 0),
    activity: Math.round(activity * 100) / 100,
  };
}

function summariseWeeks(days: DaysByAge, oldest: number): (number | null)[] {
  const weeks = Math.min(MOST_WEEKS, Math.floor(oldest / WEEK_DAYS) + 1);
  return Array.from({ length: weeks }, (_, index) =>
    withhold(accountsOf(days, (weeks - 1 - index) * WEEK_DAYS, WEEK_DAYS).size),
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

/**
 * Snapshot of raw rows, the reference every usage source is held to. The order of rows does not matter.
 *
 * Rows of affiliated accounts and of days after `asOf` are left out; an integration with no other rows has no
 * row in the snapshot. `last` is the 28 days up to and including `asOf`, `previous` the 28 before. An account is
 * active where it has a row with `active` above 0, and retained where it was also active in the 28 days before
 * the window. `activity` is the mean of the 28 daily counts of active accounts, a day without rows counting 0,
 * with the three highest lowered to the fourth highest and the three lowest raised to the fourth lowest, to two
 * decimals. Weeks are runs of seven days, the newest ending on `asOf`, from the week of the first day seen, 52
 * at most. Where fewer than 5 accounts are counted, none included, the figure is null; a window with fewer than
 * 5 active accounts has null for every figure.
 */
export function summariseUsage(rows: Iterable<RawUsageRow>, asOf: Day, source = 'raw rows'): UsageSnapshot {
  const integrations = [...collectDays(rows, asOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, days]) => summariseIntegration(slug, days, asOf));
  return { as_of: asOf, method: METHOD, source, integrations };
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
