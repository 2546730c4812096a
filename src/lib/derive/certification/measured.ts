import type { Criterion } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { SUPPRESSED, type UsageRow } from '#lib/content/schema/usage.ts';
import type { UsageMetric } from '../metrics/metric.ts';
import type { MeasuredUsage } from '../usage.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { FOREVER, NEVER, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

export type MeasuredCriterion = Extract<Criterion, { kind: 'measured' }>;

/** Most accounts that a suppressed count can stand for. */
const MOST_SUPPRESSED = 4;

/** Tells runs of failing apart: criteria that ask for the same share one, in whatever version they stand. */
export const failureKey = ({ metric, at_least, least_sample }: MeasuredCriterion): string =>
  `${metric} ${at_least} ${least_sample}`;

type Verdict = 'met' | 'not-met' | 'not-enough-data';

/** Whether usage meets a criterion, whatever its age. */
export function compareUsage(
  { at_least, least_sample }: MeasuredCriterion,
  metric: UsageMetric,
  row: UsageRow | undefined,
): Verdict {
  if (!row) return 'not-enough-data';
  const value = metric.value(row);
  if (value === null) return 'not-enough-data';
  if (least_sample > 0 && (metric.sample(row) ?? least_sample) < least_sample) return 'not-enough-data';
  if (value !== SUPPRESSED) return value >= at_least ? 'met' : 'not-met';
  if (at_least <= 0) return 'met';
  return at_least > MOST_SUPPRESSED ? 'not-met' : 'not-enough-data';
}

/**
 * Decided by the newest usage. Not met has grace from the first day of its run; what lapsed stays so until a
 * measurement meets it, even when the last one grows too old to count.
 */
export class MeasuredCheck implements PreparedCriterion {
  readonly criterion: MeasuredCriterion;
  private readonly metric: UsageMetric;
  private readonly periods: Periods;

  constructor(criterion: MeasuredCriterion, metric: UsageMetric, periods: Periods) {
    this.criterion = criterion;
    this.metric = metric;
    this.periods = periods;
  }

  private compare(usage: MeasuredUsage | undefined): Verdict {
    return compareUsage(this.criterion, this.metric, usage?.row);
  }

  /** First day of the run that `usage` ends. */
  private failsSince({ failingSince }: DayContext, usage: MeasuredUsage): Day {
    return failingSince(failureKey(this.criterion)) ?? usage.asOf;
  }

  endOn(context: DayContext): Day {
    const { usage } = context;
    if (!usage || this.compare(usage) !== 'not-met') return FOREVER;
    const graceUntil = this.periods.graceUntil(this.failsSince(context, usage));
    return graceUntil < this.periods.measuredUntil(usage.asOf) ? graceUntil : FOREVER;
  }

  stateOn(context: DayContext, bound: boolean): CriterionState {
    const { usage, today } = context;
    const verdict = this.compare(usage);
    if (verdict === 'not-enough-data' || !usage) return 'not-enough-data';
    if (bound && verdict === 'not-met' && today > this.endOn(context)) return 'lapsed';
    if (today > this.periods.measuredUntil(usage.asOf)) return 'not-enough-data';
    return bound && verdict === 'not-met' ? 'grace' : verdict;
  }

  unchangedUntil(): Day {
    return NEVER;
  }

  describe(context: DayContext, bound: boolean): CriterionResult {
    const { usage } = context;
    const result = emptyResult(this.criterion, this.stateOn(context, bound));
    if (!usage) return result;
    const failing = this.compare(usage) === 'not-met';
    const end = bound && failing ? this.endOn(context) : FOREVER;
    return {
      ...result,
      value: this.metric.value(usage.row) ?? undefined,
      sample: this.metric.sample(usage.row) ?? undefined,
      date: usage.asOf,
      since: failing ? this.failsSince(context, usage) : undefined,
      graceUntil: end === FOREVER ? undefined : end,
    };
  }
}
