import type { Criterion } from '#lib/content/schema/certification.ts';
import { SUPPRESSED, type UsageRow } from '#lib/content/schema/usage.ts';
import { usageMetrics } from '../metrics/registry.ts';

export type MeasuredCriterion = Extract<Criterion, { kind: 'measured' }>;
/** A measured criterion that usage decides, not time alone. */
export type UsageCriterion = MeasuredCriterion & { readonly metric: keyof typeof usageMetrics };

export const isByUsage = (criterion: MeasuredCriterion): criterion is UsageCriterion =>
  criterion.metric !== 'days_listed';

export const VERDICTS = ['not-enough-data', 'met', 'not-met'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Most accounts that a suppressed count can stand for. */
const MOST_SUPPRESSED = 4;

/** Whether usage meets a criterion, whatever its age. */
export function compareUsage(criterion: UsageCriterion, row: UsageRow | undefined): Verdict {
  if (!row) return 'not-enough-data';
  const { at_least, least_sample } = criterion;
  const metric = usageMetrics[criterion.metric];
  const value = metric.value(row);
  if (value === null) return 'not-enough-data';
  if (least_sample > 0 && (metric.sample(row) ?? least_sample) < least_sample) return 'not-enough-data';
  if (value !== SUPPRESSED) return value >= at_least ? 'met' : 'not-met';
  if (at_least <= 0) return 'met';
  return at_least > MOST_SUPPRESSED ? 'not-met' : 'not-enough-data';
}
