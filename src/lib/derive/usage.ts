import type { Day } from '#lib/content/schema/fields.ts';
import { SUPPRESSED, type Figure, type UsageRow, type UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { Usage } from './model.ts';

/** A figure as a number: 0 for one too small to publish, null where the source cannot tell. */
export const numberOf = (figure: Figure): number | null => (figure === SUPPRESSED ? 0 : figure);

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const published = (figure: Figure): number | null => (figure === SUPPRESSED ? null : figure);

/** Share of calls that succeeded; null where calls are withheld, or there were none. */
export function successRateOf({ last }: UsageRow): number | null {
  const errorShare = ratio(published(last.errors), published(last.calls));
  return errorShare === null ? null : 1 - errorShare;
}

/** Share of the accounts of the window before that stayed; null where either count is withheld. */
export const retainedShareOf = ({ last, previous }: UsageRow): number | null =>
  ratio(published(last.retained), published(previous.active));

/** Usage of one listing by the snapshot of a day. */
export interface MeasuredUsage {
  readonly row: UsageRow;
  readonly asOf: Day;
}

/** The figures of a listing that are shown. */
export function summariseRow({ row, asOf }: MeasuredUsage): Usage {
  const before = published(row.previous.active);
  const now = published(row.last.active);
  return {
    asOf,
    active: row.last.active,
    calls: row.last.calls,
    successRate: successRateOf(row),
    retainedShare: retainedShareOf(row),
    growth: ratio(now === null || before === null ? null : now - before, before),
  };
}

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
    bySlug: new Map(snapshot.integrations.map((row) => [row.slug, { row, asOf }])),
  };
}

/** The rows of one snapshot by position of their slugs. */
export type RowsByPosition = readonly (UsageRow | undefined)[];

function alignRows(
  { integrations }: UsageSnapshot,
  slugs: readonly string[],
  positions: ReadonlyMap<string, number>,
): RowsByPosition {
  const rows = new Array<UsageRow | undefined>(slugs.length).fill(undefined);
  // Rows are sorted by slug: where slugs are too, the next row is mostly about the next one.
  let next = 0;
  for (const row of integrations) {
    const position = slugs[next] === row.slug ? next : positions.get(row.slug);
    if (position === undefined) continue;
    rows[position] = row;
    next = position + 1;
  }
  return rows;
}

/** The rows of each snapshot by position, read when they are first asked for; `positions` has them by slug. */
export function readRows(
  snapshots: readonly UsageSnapshot[],
  positions: ReadonlyMap<string, number>,
): (snapshot: number) => RowsByPosition {
  const slugs = [...positions.keys()];
  const read: RowsByPosition[] = [];
  return (index) => {
    const snapshot = snapshots[index];
    return (read[index] ??= snapshot ? alignRows(snapshot, slugs, positions) : []);
  };
}
