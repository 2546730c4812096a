import type { Day } from '#lib/content/schema/fields.ts';
import { SUPPRESSED, type Figure, type UsageRow, type UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { Usage } from './model.ts';

/** A figure as a number: 0 for one too small to publish, null where the source cannot tell. */
export const numberOf = (figure: Figure): number | null => (figure === SUPPRESSED ? 0 : figure);

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const published = (figure: Figure): number | null => (figure === SUPPRESSED ? null : figure);

function summarise(row: UsageRow, asOf: Day): Usage {
  const { last, previous } = row;
  const errorShare = ratio(published(last.errors), published(last.calls));
  const before = published(previous.active);
  const now = published(last.active);
  return {
    asOf,
    active: last.active,
    calls: last.calls,
    successRate: errorShare === null ? null : 1 - errorShare,
    retainedShare: ratio(published(last.retained), before),
    growth: ratio(now === null || before === null ? null : now - before, before),
  };
}

export interface MeasuredUsage {
  readonly row: UsageRow;
  readonly asOf: Day;
  readonly figures: Usage;
}

/** Makes its figures when they are first asked for: ranks over many snapshots read few of them. */
class LazyUsage implements MeasuredUsage {
  readonly row: UsageRow;
  readonly asOf: Day;
  #figures: Usage | undefined;

  constructor(row: UsageRow, asOf: Day) {
    this.row = row;
    this.asOf = asOf;
  }

  get figures(): Usage {
    return (this.#figures ??= summarise(this.row, this.asOf));
  }
}

/** Usage of one listing by the snapshot of a day. */
export const measureUsage = (row: UsageRow, asOf: Day): MeasuredUsage => new LazyUsage(row, asOf);

/** The newest snapshot that is not later than `today`, out of snapshots from the oldest to the newest. */
export const findSnapshot = (snapshots: readonly UsageSnapshot[], today: Day): UsageSnapshot | undefined =>
  snapshots.findLast((candidate) => candidate.as_of <= today);

/** Usage by slug, from the newest snapshot that is not later than `today`. */
export function readUsage(
  snapshots: readonly UsageSnapshot[],
  today: Day,
): { readonly asOf: Day | undefined; readonly bySlug: ReadonlyMap<string, MeasuredUsage> } {
  const snapshot = findSnapshot(snapshots, today);
  if (!snapshot) return { asOf: undefined, bySlug: new Map() };
  const asOf = snapshot.as_of;
  return {
    asOf,
    bySlug: new Map(snapshot.integrations.map((row) => [row.slug, measureUsage(row, asOf)])),
  };
}
