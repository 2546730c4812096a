import type { Day } from '#lib/content/schema/fields.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Answers from memory what was asked before: thousands of listings share a few days. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

/** Days since 1970-01-01. */
export const toDayNumber: (day: Day) => number = remember(
  (day) => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY,
);

export const fromDayNumber: (number: number) => Day = remember((number) =>
  new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

const monthsAfter = remember((months: number) =>
  remember((day: Day) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const first = new Date(Date.UTC(year, month - 1 + months, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    first.setUTCDate(Math.min(date, last));
    return first.toISOString().slice(0, 10);
  }),
);

/** Same day `months` later; a day the month does not have becomes its last. */
export const addMonths = (day: Day, months: number): Day => monthsAfter(months)(day);

/** The latest of the given days; undefined when none is given. */
export function latestDay(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (latest, day) => (day && (!latest || day > latest) ? day : latest),
    undefined,
  );
}
