import type { Day } from '#lib/content/schema/fields.ts';
import {
  HEALTH_STATES,
  type Health,
  type HealthFinding,
  type HealthRuleId,
  type HealthState,
} from './model.ts';

/** What a rule found; undefined where it does not apply. */
export type Found = { readonly date: Day | undefined } | undefined;

/** Found where there is a day. */
export const on = (date: Day | undefined): Found => (date === undefined ? undefined : { date });

/** One rule of health. The public page of rules is written from the registry of them. */
export interface HealthRule<Subject> {
  readonly id: HealthRuleId;
  readonly state: Exclude<HealthState, 'healthy'>;
  /** Its thresholds by the names that its wording uses. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly find: (subject: Subject) => Found;
}

const gravity = (state: HealthState): number => HEALTH_STATES.indexOf(state);

/** The gravest of what the rules find, ties in their order; `calm` is the day shown where they find nothing. */
export function judge<Subject>(
  rules: readonly HealthRule<Subject>[],
  subject: Subject,
  calm: Day | undefined,
): Health {
  const reasons: HealthFinding[] = [];
  for (const { id, state, find } of rules) {
    const found = find(subject);
    if (found) reasons.push({ reason: id, state, date: found.date });
  }
  reasons.sort((a, b) => gravity(b.state) - gravity(a.state));
  const decisive = reasons[0];
  return decisive
    ? { state: decisive.state, reason: decisive.reason, date: decisive.date, reasons }
    : { state: 'healthy', reason: 'maintained', date: calm, reasons };
}
