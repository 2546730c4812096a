import { MOST_WEEKS, WEEK_DAYS, WINDOW_DAYS } from '../snapshot.ts';
import { RECENT_WINDOWS } from './calendar.ts';
import { isFaulty, type QueryScope } from './rows.ts';
import { quoteDay, repeat } from './text.ts';

/** Condition that an insider's day lies in a span of `length` days, the newest `from` days ago. */
const isWithin = (from: number, length: number): string =>
  `outsider = 0 and age >= ${String(from)} and age < ${String(from + length)}`;

const sumOf = (column: string, condition: string): string =>
  `sum(case when ${condition} then ${column} else 0 end)`;

const largestOf = (column: string, condition: string): string =>
  `max(case when ${condition} then ${column} else 0 end)`;

function writeWindow(number: number): string {
  const from = number * WINDOW_DAYS;
  const inside = isWithin(from, WINDOW_DAYS);
  const figures = {
    peak: largestOf('used', inside),
    installs_of: sumOf('installed', inside),
    calls_sum: sumOf('called', inside),
    errors_sum: sumOf('failed', inside),
  };
  return [
    ...Object.entries(figures).map(([name, value]) => `${value} as ${name}_of_${String(number)}`),
    repeat(
      WINDOW_DAYS,
      (age) => `${sumOf('used', isWithin(from + age, 1))} as day_${String(age)}_of_${String(number)}`,
    ),
  ].join(',\n  ');
}

function writeWeek(number: number): string {
  const inside = isWithin(number * WEEK_DAYS, WEEK_DAYS);
  return `${sumOf('used', inside)} as week_${String(number)}, ${largestOf('used', inside)} as peak_${String(number)}`;
}

/**
 * Usage by integration from daily sums, rows that do not tell accounts apart: one row an integration, the same
 * text for every engine. Rows that repeat a day count once, with the largest of each figure.
 */
export function writeDailyQuery({ shape, asOf, today, relation }: QueryScope): string {
  return `with days as (
  select integration, affiliated as outsider, ${quoteDay(asOf)} - day as age, count(*) as row_count,
    max(case when ${isFaulty(shape, today)} then 1 else 0 end) as is_faulty,
    max(active) as used, max(installs) as installed,
    max(calls) as called, max(errors) as failed
  from (${relation}) as raw group by integration, affiliated, day
)
select integration, sum(row_count) as total_rows, max(is_faulty) as has_faults,
  sum(case when age < 0 then row_count else 0 end) as total_late,
  sum(case when outsider > 0 then row_count else 0 end) as outsider_rows,
  max(case when outsider = 0 and age >= 0 then age else null end) as oldest,
  min(case when outsider = 0 and age >= 0 then age else null end) as newest,
  0 as platform_active,
  ${repeat(RECENT_WINDOWS, writeWindow)},
  ${repeat(MOST_WEEKS, writeWeek)}
from days group by integration`;
}
