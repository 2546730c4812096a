import type { IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { MeasuredUsage } from '../usage.ts';
import { compareUsage, failureKey, type MeasuredCriterion } from './measured.ts';
import { standardsOf } from './standard.ts';

const byRules = new WeakMap<CertificationRules, ReadonlyMap<string, MeasuredCriterion>>();

/** Measured criteria of every version, by `failureKey`. */
function measuredByKey(rules: CertificationRules): ReadonlyMap<string, MeasuredCriterion> {
  let measured = byRules.get(rules);
  if (measured === undefined) {
    measured = new Map(
      standardsOf(rules)
        .flatMap(({ criteria }) => criteria)
        .flatMap((criterion) => (criterion.kind === 'measured' ? [[failureKey(criterion), criterion]] : [])),
    );
    byRules.set(rules, measured);
  }
  return measured;
}

/**
 * For one listing: since when a measured criterion has not been met, by its `failureKey`. `usageAt` gives the
 * listing's usage in a snapshot, 0 being the oldest; `newest` is the latest one to look at. Only a snapshot that
 * meets the criterion ends a run; one without enough data does not.
 */
export function traceFailures(
  entry: IntegrationEntry,
  rules: CertificationRules,
  usageAt: (snapshot: number) => MeasuredUsage | undefined,
  newest: number,
): (criterion: string) => Day | undefined {
  return (key) => {
    const criterion = measuredByKey(rules).get(key);
    if (!criterion) return undefined;
    let since: Day | undefined;
    for (let index = newest; index >= 0; index -= 1) {
      const usage = usageAt(index);
      const verdict = compareUsage(criterion, entry, usage);
      if (verdict === 'met') break;
      if (verdict === 'not-met') since = usage?.asOf;
    }
    return since;
  };
}
