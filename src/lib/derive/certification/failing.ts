import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageMetric } from '../metrics/metric.ts';
import { usageMetrics } from '../metrics/registry.ts';
import type { MeasuredUsage } from '../usage.ts';
import { compareUsage, failureKey, type MeasuredCriterion } from './measured.ts';
import { standardsOf } from './standard.ts';

type MeasuredByUsage = readonly [MeasuredCriterion, UsageMetric];

const byRules = new WeakMap<CertificationRules, ReadonlyMap<string, MeasuredByUsage>>();

/** Criteria of every version that usage decides, by `failureKey`. */
function measuredByKey(rules: CertificationRules): ReadonlyMap<string, MeasuredByUsage> {
  let measured = byRules.get(rules);
  if (measured === undefined) {
    const entries = standardsOf(rules).flatMap(({ criteria }) =>
      criteria.flatMap((criterion): readonly (readonly [string, MeasuredByUsage])[] =>
        criterion.kind === 'measured' && criterion.metric !== 'days_listed'
          ? [[failureKey(criterion), [criterion, usageMetrics[criterion.metric]]]]
          : [],
      ),
    );
    byRules.set(rules, (measured = new Map(entries)));
  }
  return measured;
}

/**
 * For one listing: since when a measured criterion has not been met, by its `failureKey`. `usageAt` gives the
 * listing's usage in a snapshot, 0 being the oldest; `newest` is the latest one to look at. Only a snapshot that
 * meets the criterion ends a run; one without enough data does not.
 */
export function traceFailures(
  rules: CertificationRules,
  usageAt: (snapshot: number) => MeasuredUsage | undefined,
  newest: number,
): (criterion: string) => Day | undefined {
  return (key) => {
    const measured = measuredByKey(rules).get(key);
    if (!measured) return undefined;
    let since: Day | undefined;
    for (let index = newest; index >= 0; index -= 1) {
      const usage = usageAt(index);
      const verdict = compareUsage(...measured, usage?.row);
      if (verdict === 'met') break;
      if (verdict === 'not-met') since = usage?.asOf;
    }
    return since;
  };
}
