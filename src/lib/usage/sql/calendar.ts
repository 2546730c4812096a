import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '#lib/derive/days.ts';
import { MOST_WEEKS, WEEK_DAYS, WINDOW_DAYS } from '../snapshot.ts';
import { quoteDay } from './text.ts';

/** Windows whose single days matter: the last one and the one before it. */
export const RECENT_WINDOWS = 2;
export const RECENT_DAYS = RECENT_WINDOWS * WINDOW_DAYS;
const CALENDAR_DAYS = MOST_WEEKS * WEEK_DAYS;

const bit = (index: number) => String(2n ** BigInt(index));

const writeDay = (asOf: Day, age: number): string =>
  `(${[
    quoteDay(addDays(asOf, -age)),
    Math.floor(age / WINDOW_DAYS),
    bit(age % WINDOW_DAYS),
    `cast(${bit(Math.floor(age / WEEK_DAYS))} as bigint)`,
  ].join(', ')})`;

/**
 * The days of 52 weeks as a common table: number of the window of 28 days, the day's bit within its window and
 * the bit of its week. A join with it does what a shift would, in every engine.
 */
export function writeCalendar(asOf: Day): string {
  const days = Array.from({ length: CALENDAR_DAYS }, (_, age) => writeDay(asOf, age));
  return `calendar(cal_day, window_number, day_bit, week_bit) as (values\n  ${days.join(',\n  ')})`;
}
