/** Months after which a delivered project counts half. */
export const HALF_LIFE_MONTHS = 24;
/** Months for which it counts at all. */
export const WINDOW_MONTHS = 60;
/** What a project delivered this month weighs. */
export const WHOLE = 1_000;
/** Projects of this month that make half of what any number can make. */
export const HALF_STRENGTH_PROJECTS = 2;

/** Rounded to whole numbers, so that every browser adds up the same. */
const WEIGHTS = Array.from({ length: WINDOW_MONTHS }, (_, age) =>
  Math.round(WHOLE * 2 ** (-age / HALF_LIFE_MONTHS)),
);

/** Calendar months from the month of `earlier` to that of `later`, both `YYYY-MM` or `YYYY-MM-DD`. */
export function monthsBetween(earlier: string, later: string): number {
  const count = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return count(later) - count(earlier);
}

/** Weight of a project by its age in whole months, 0 to 1,000: half after every 24, nothing from 60 on. */
export function weighAge(months: number): number {
  return months < 0 ? 0 : (WEIGHTS[months] ?? 0);
}

/**
 * What projects prove, 0 to 999: w / (w + 2,000) of their weights' sum w. The first projects tell most, and few of
 * them never as much as many.
 */
export function strengthOf(weight: number): number {
  return Math.floor((WHOLE * weight) / (weight + HALF_STRENGTH_PROJECTS * WHOLE));
}
