import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Criterion } from '#lib/content/schema/certification.ts';
import { SUPPRESSED } from '#lib/content/schema/usage.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { metrics } from '../metrics/registry.ts';
import type { Measured } from '../metrics/metric.ts';
import type { MeasuredUsage } from '../usage.ts';
import type { CriterionState } from './model.ts';
import { FOREVER, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

export type MeasuredCriterion = Extract<Criterion, { kind: 'measured' }>;

/** Most accounts that a suppressed count can stand for. */
const MOST_SUPPRESSED = 4;

/** Tells runs of failing apart: criteria that ask for the same share one, in whatever version they stand. */
export const failureKey = ({ metric, at_least, least_sample }: MeasuredCriterion): string =>
  `${metric} ${at_least} ${least_sample}`;

type Verdict = 'met' | 'not-met' | 'not-enough-data';

function compare({ at_least, least_sample }: MeasuredCriterion, { value, sample }: Measured): Verdict {
  if (value === null || (sample !== null && sample < least_sample)) return 'not-enough-data';
  if (value !== SUPPRESSED) return value >= at_least ? 'met' : 'not-met';
  if (at_least <= 0) return 'met';
  return at_least > MOST_SUPPRESSED ? 'not-met' : 'not-enough-data';
}

/** Whether usage meets a criterion, whatever its age. */
export function compareUsage(
  criterion: MeasuredCriterion,
  entry: IntegrationEntry,
  usage: MeasuredUsage | undefined,
): Verdict {
  if (!usage) return 'not-enough-data';
  return compare(criterion, metrics[criterion.metric]({ entry, usage, today: usage.asOf }));
}

/**
 * Decided by the newest usage. Not met has grace from the first day of its run; what lapsed stays so until a
 * measurement meets it, even when the last one grows too old to count.
 */
export function prepareMeasured(
  criterion: MeasuredCriterion,
  entry: IntegrationEntry,
  periods: Periods,
): PreparedCriterion {
  const key = failureKey(criterion);
  let lastUsage: MeasuredUsage | undefined;
  let lastVerdict: Verdict = 'not-enough-data';
  // A day asks several times about the same usage.
  const verdictOn = (usage: MeasuredUsage | undefined): Verdict => {
    if (usage === lastUsage) return lastVerdict;
    lastUsage = usage;
    return (lastVerdict = compareUsage(criterion, entry, usage));
  };
  const endOn = ({ usage, failingSince }: DayContext): Day => {
    if (!usage || verdictOn(usage) !== 'not-met') return FOREVER;
    const graceUntil = periods.graceUntil(failingSince(key) ?? usage.asOf);
    return graceUntil < periods.measuredUntil(usage.asOf) ? graceUntil : FOREVER;
  };
  const stateOn = (context: DayContext, bound: boolean): CriterionState => {
    const { usage, today } = context;
    const verdict = verdictOn(usage);
    if (verdict === 'not-enough-data' || !usage) return 'not-enough-data';
    if (bound && verdict === 'not-met' && today > endOn(context)) return 'lapsed';
    if (today > periods.measuredUntil(usage.asOf)) return 'not-enough-data';
    return bound && verdict === 'not-met' ? 'grace' : verdict;
  };
  return {
    criterion,
    stateOn,
    endOn,
    describe: (context, bound) => {
      const { usage, today } = context;
      const result = emptyResult(criterion, stateOn(context, bound));
      if (!usage) return result;
      const { value, sample, date } = metrics[criterion.metric]({ entry, usage, today });
      const failing = verdictOn(usage) === 'not-met';
      const end = endOn(context);
      return {
        ...result,
        value: value ?? undefined,
        sample: sample ?? undefined,
        date,
        since: failing ? (context.failingSince(key) ?? usage.asOf) : undefined,
        graceUntil: bound && failing && end !== FOREVER ? end : undefined,
      };
    },
  };
}
