import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, remember } from '../days.ts';

/** Later than every day there is. */
export const FOREVER: Day = '9999-12-31';
/** Earlier than every day there is. */
export const NEVER: Day = '0000-00-00';

/** The periods of the rules. Sums are remembered. */
export interface Periods {
  /** First day on which renewal of something that ends on this day is due. */
  readonly dueFrom: (expires: Day) => Day;
  /** Last day of grace of something that ends, or fails first, on this day. */
  readonly graceUntil: (day: Day) => Day;
  /** Last day on which a measurement of this day counts. */
  readonly measuredUntil: (date: Day) => Day;
}

const byRules = new WeakMap<CertificationRules, Periods>();

export function periodsOf(rules: CertificationRules): Periods {
  let periods = byRules.get(rules);
  if (periods === undefined) {
    periods = {
      dueFrom: remember((expires: Day) => addDays(expires, -rules.notice_days)),
      graceUntil: remember((day: Day) => addDays(day, rules.grace_days)),
      measuredUntil: remember((date: Day) => addDays(date, rules.measured_valid_days)),
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
