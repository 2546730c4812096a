import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, addMonths } from '../days.ts';

/** Later than every day there is. */
export const FOREVER: Day = '9999-12-31';
/** Earlier than every day there is. */
export const NEVER: Day = '0000-00-00';

/** The periods of the rules. Sums are remembered: thousands of listings share a few days. */
export interface Periods {
  /** First day on which renewal of something that ends on this day is due. */
  readonly dueFrom: (expires: Day) => Day;
  /** Last day of grace of something that ends, or fails first, on this day. */
  readonly graceUntil: (day: Day) => Day;
  /** Last day on which a measurement of this day counts. */
  readonly measuredUntil: (date: Day) => Day;
  readonly monthsAfter: (day: Day, months: number) => Day;
}

function remember(compute: (day: Day) => Day): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return (day) => {
    let sum = known.get(day);
    if (sum === undefined) known.set(day, (sum = compute(day)));
    return sum;
  };
}

function rememberMonths(): Periods['monthsAfter'] {
  const byMonths = new Map<number, (day: Day) => Day>();
  return (day, months) => {
    let after = byMonths.get(months);
    if (after === undefined) byMonths.set(months, (after = remember((from) => addMonths(from, months))));
    return after(day);
  };
}

const byRules = new WeakMap<CertificationRules, Periods>();

export function periodsOf(rules: CertificationRules): Periods {
  let periods = byRules.get(rules);
  if (periods === undefined) {
    periods = {
      dueFrom: remember((expires) => addDays(expires, -rules.notice_days)),
      graceUntil: remember((day) => addDays(day, rules.grace_days)),
      measuredUntil: remember((date) => addDays(date, rules.measured_valid_days)),
      monthsAfter: rememberMonths(),
    };
    byRules.set(rules, periods);
  }
  return periods;
}

/** Something that holds up to and including a day, then has grace. */
export interface Term {
  readonly expires: Day;
  readonly dueFrom: Day;
  readonly graceUntil: Day;
}

export const termUntil = (expires: Day, periods: Periods): Term => ({
  expires,
  dueFrom: periods.dueFrom(expires),
  graceUntil: periods.graceUntil(expires),
});

export function stateOfTerm(
  { expires, dueFrom, graceUntil }: Term,
  today: Day,
): 'met' | 'due' | 'grace' | 'lapsed' {
  if (today > graceUntil) return 'lapsed';
  if (today > expires) return 'grace';
  return today >= dueFrom ? 'due' : 'met';
}
