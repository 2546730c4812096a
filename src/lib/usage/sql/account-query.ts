import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '#lib/derive/days.ts';
import { MOST_WEEKS, WINDOW_DAYS } from '../snapshot.ts';
import { RECENT_DAYS, RECENT_WINDOWS, writeCalendar } from './calendar.ts';
import { isFaulty, type QueryScope } from './rows.ts';
import { countWhere, isSet, quoteDay, repeat } from './text.ts';

/** Whether the mask of weeks holds one of the four weeks of window `number`. */
const isActiveIn = (number: number): string => {
  const low = 2n ** BigInt(4 * number);
  return `mod(weeks, ${String(low * 16n)}) >= ${String(low)}`;
};

function writePairs({ shape, asOf, today, relation }: QueryScope): string {
  const day = quoteDay(asOf);
  return `pairs as (
  select integration, account, affiliated as outsider, count(*) as row_count,
    ${countWhere(`day > ${day}`)} as late_rows,
    max(case when ${isFaulty(shape, today)} then 1 else 0 end) as is_faulty,
    min(case when day <= ${day} then day else null end) as first_day,
    max(case when day <= ${day} then day else null end) as last_day,
    coalesce(bit_or(case when active > 0 then week_bit else 0 end), 0) as weeks
  from (${relation}) as raw left join calendar on cal_day = day
  group by integration, account, affiliated
)`;
}

const recentDays = (asOf: Day): string =>
  `day > ${quoteDay(addDays(asOf, -RECENT_DAYS))} and day <= ${quoteDay(asOf)}`;

/** Figures of each account in each window, and those whose rows repeat a day counted again with the day as one. */
function writeRecent({ asOf, relation }: QueryScope): string {
  const source = `(${relation}) as raw join calendar on cal_day = day`;
  const where = `where ${recentDays(asOf)} and affiliated = 0`;
  return `recent as (
  select integration as slug, account as member, window_number as number_of, 0 as inside,
    bit_or(case when active > 0 then day_bit else 0 end) as days,
    bit_or(day_bit) as days_once, sum(day_bit) as days_all,
    max(installs) as installed, sum(calls) as called, sum(errors) as failed
  from ${source} ${where} group by integration, account, window_number
),
merged as (
  select integration, account, window_number, cal_day, max(calls) as calls_once, max(errors) as errors_once
  from ${source} join recent on slug = integration and member = account and number_of = window_number
  ${where} and days_all <> days_once
  group by integration, account, window_number, cal_day
),
mended as (
  select integration as mended_slug, account as mended_member, window_number as mended_number,
    sum(calls_once) as mended_calls, sum(errors_once) as mended_errors
  from merged group by integration, account, window_number
)`;
}

/** One row an account and window, with whether it was active in the window before. */
const ACCOUNTS = `accounts as (
  select slug, number_of, days, installed, case when days_all <> days_once then mended_calls else called end as calls_of,
    case when days_all <> days_once then mended_errors else failed end as errors_of,
    case when number_of = 0 and ${isActiveIn(1)} or number_of = 1 and ${isActiveIn(2)} then 1 else 0 end as was_active
  from recent
  join pairs on integration = slug and account = member and outsider = inside
  left join mended on mended_slug = slug and mended_member = member and mended_number = number_of
)`;

const LISTINGS = `windows as (
  select slug, number_of, ${countWhere('days > 0')} as active, ${countWhere('days > 0 and was_active = 1')} as retained,
    ${countWhere('installed > 0')} as installs_of, sum(calls_of) as calls_sum, sum(errors_of) as errors_sum,
    ${repeat(WINDOW_DAYS, (age) => `${countWhere(isSet('days', age))} as day_${String(age)}`)},
    ${repeat(WINDOW_DAYS, (age) => `${countWhere(`days = ${String(2 ** age)} and was_active = 0`)} as passers_${String(age)}`)}
  from accounts group by slug, number_of
),
listings as (
  select integration, sum(row_count) as total_rows, sum(late_rows) as total_late, max(is_faulty) as has_faults,
    sum(case when outsider > 0 then row_count else 0 end) as outsider_rows,
    min(case when outsider = 0 then first_day else null end) as first_seen,
    max(case when outsider = 0 then last_day else null end) as last_seen,
    ${repeat(MOST_WEEKS, (age) => `${countWhere(`outsider = 0 and ${isSet('weeks', age)}`)} as week_${String(age)}`)}
  from pairs group by integration
)`;

const WINDOW_COLUMNS = [
  ...['active', 'retained', 'installs_of', 'calls_sum', 'errors_sum'],
  ...Array.from({ length: WINDOW_DAYS }, (_, age) => `day_${String(age)}`),
  ...Array.from({ length: WINDOW_DAYS }, (_, age) => `passers_${String(age)}`),
];

const columnOf = (name: string, window: number): string => `${name}_of_${String(window)}`;

const ofBothWindows = (write: (name: string, window: number) => string): string =>
  repeat(RECENT_WINDOWS, (window) => WINDOW_COLUMNS.map((name) => write(name, window)).join(', '));

/** Both windows side by side, so that nothing is read twice where common tables are not kept. */
const SIDES = `sides as (
  select slug, ${ofBothWindows(
    (name, window) =>
      `sum(case when number_of = ${String(window)} then ${name} else 0 end) as ${columnOf(name, window)}`,
  )}
  from windows group by slug
)`;

/**
 * Usage by integration from rows that tell accounts apart: one row an integration, the same text for every
 * engine. `pairs` reads everything once and keeps the active weeks of each account as a mask of 52 bits; `recent`
 * reads 56 days again and keeps the active days of a window as a mask of 28. Where an account's bits add up to
 * more than their union, rows repeat a day: `merged` reads those again and counts the day once.
 */
export function writeAccountQuery(scope: QueryScope): string {
  const day = quoteDay(scope.asOf);
  return `with ${writeCalendar(scope.asOf)},
${writePairs(scope)},
${writeRecent(scope)},
${ACCOUNTS},
${LISTINGS},
${SIDES}
select listings.*, ${day} - first_seen as oldest, ${day} - last_seen as newest,
  (select count(distinct member) from recent where days > 0 and number_of = 0) as platform_active,
  ${ofBothWindows(columnOf)}
from listings left join sides on slug = integration`;
}
