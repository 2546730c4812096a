import type { Day } from '#lib/content/schema/fields.ts';
import { usageMetrics } from '../metrics/registry.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { FOREVER, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';
import type { UsageCriterion } from './verdict.ts';

/**
 * Decided by the newest usage. Not met has grace from the first day of its run; what lapsed stays so until a
 * measurement meets it, even when the last one grows too old to count.
 */
export class MeasuredCheck implements PreparedCriterion {
  readonly criterion: UsageCriterion;
  readonly isByUsage = true;
  private readonly periods: Periods;

  constructor(criterion: UsageCriterion, periods: Periods) {
    this.criterion = criterion;
    this.periods = periods;
  }

  endOn({ usage }: DayContext): Day {
    if (usage.asOf === undefined || usage.verdictOn(this.criterion) !== 'not-met') return FOREVER;
    const graceUntil = this.periods.graceUntil(usage.failsSince(this.criterion) ?? usage.asOf);
    return graceUntil < this.periods.measuredUntil(usage.asOf) ? graceUntil : FOREVER;
  }

  stateOn(context: DayContext, bound: boolean): CriterionState {
    const { usage, today } = context;
    const verdict = usage.verdictOn(this.criterion);
    if (usage.asOf === undefined || verdict === 'not-enough-data') return 'not-enough-data';
    if (bound && verdict === 'not-met' && today > this.endOn(context)) return 'lapsed';
    if (today > this.periods.measuredUntil(usage.asOf)) return 'not-enough-data';
    return bound && verdict === 'not-met' ? 'grace' : verdict;
  }

  unchangedUntil(): Day {
    return FOREVER;
  }

  describe(context: DayContext, bound: boolean): CriterionResult {
    const { asOf, row } = context.usage;
    const result = emptyResult(this.criterion, this.stateOn(context, bound));
    if (asOf === undefined || !row) return result;
    const metric = usageMetrics[this.criterion.metric];
    const failing = context.usage.verdictOn(this.criterion) === 'not-met';
    const end = bound && failing ? this.endOn(context) : FOREVER;
    return {
      ...result,
      value: metric.value(row) ?? undefined,
      sample: metric.sample(row) ?? undefined,
      date: asOf,
      since: failing ? context.usage.failsSince(this.criterion) : undefined,
      graceUntil: end === FOREVER ? undefined : end,
    };
  }
}
