import type { UsageRow, UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Usage } from './model.ts';

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

function summarise(row: UsageRow, asOf: Day): Usage {
  const { last, previous } = row;
  const errorShare = ratio(last.errors, last.calls);
  const change = last.active === null || previous.active === null ? null : last.active - previous.active;
  return {
    asOf,
    active: last.active,
    calls: last.calls,
    successRate: errorShare === null ? null : 1 - errorShare,
    retainedShare: ratio(last.retained, previous.active),
    growth: ratio(change, previous.active),
  };
}

export interface MeasuredUsage {
  readonly row: UsageRow;
  readonly asOf: Day;
  readonly figures: Usage;
}

/** Usage by slug, from the newest snapshot that is not later than `today`. */
export function readUsage(
  snapshots: readonly UsageSnapshot[],
  today: Day,
): { readonly asOf: Day | undefined; readonly bySlug: ReadonlyMap<string, MeasuredUsage> } {
  const snapshot = snapshots.findLast((candidate) => candidate.as_of <= today);
  if (!snapshot) return { asOf: undefined, bySlug: new Map() };
  const asOf = snapshot.as_of;
  return {
    asOf,
    bySlug: new Map(
      snapshot.integrations.map((row) => [row.slug, { row, asOf, figures: summarise(row, asOf) }]),
    ),
  };
}
