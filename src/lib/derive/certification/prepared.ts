import type { Criterion } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { ListingUsage } from './measurements.ts';
import type { CriterionResult, CriterionState } from './model.ts';

/** What changes from day to day for a listing. */
export interface DayContext {
  readonly today: Day;
  readonly usage: ListingUsage;
  /** Day of the award that is judged, where there is one. */
  readonly certifiedOn: Day | undefined;
}

/** A criterion made ready for one listing: what follows is comparing days. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  /** Whether usage decides it; else time does. */
  readonly isByUsage: boolean;
  /** `bound`: a certificate asks for it, so that not meeting it has grace and an end. */
  stateOn(context: DayContext, bound: boolean): CriterionState;
  /** Last day on which it does not break a certificate; NEVER and FOREVER are days too. */
  endOn(context: DayContext): Day;
  /** Last day, counted from `today`, up to which time alone leaves it as it is without a certificate. */
  unchangedUntil(today: Day): Day;
  describe(context: DayContext, bound: boolean): CriterionResult;
}

/** States in which a criterion adds to the credit. */
export const isHolding = (state: CriterionState): boolean =>
  state === 'met' || state === 'due' || state === 'grace';

export const emptyResult = (criterion: Criterion, state: CriterionState): CriterionResult => ({
  criterion: criterion.slug,
  state,
  value: undefined,
  sample: undefined,
  date: undefined,
  expires: undefined,
  graceUntil: undefined,
  since: undefined,
  expected: undefined,
  url: undefined,
});
