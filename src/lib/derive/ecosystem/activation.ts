import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageRow, UsageSnapshot } from '#lib/content/schema/usage.ts';
import { addMonths, fromDayNumber, toDayNumber } from '../days.ts';
import { LEAST_LISTINGS } from '../metrics/marketplace.ts';
import type { Activation } from './model.ts';

const WEEK_DAYS = 7;
const MONTHS = [12, 24] as const;

/** Days from its listing until a listing had five active accounts in a week, or until it was last looked at. */
export interface Wait {
  readonly listed: Day;
  readonly days: number;
  readonly reached: boolean;
}

interface Seen {
  /** Day number at the end of the first week with a published count. */
  reachedOn: number | undefined;
  /** Day number of the first day of the earliest weekly point. */
  from: number;
}

function see(row: UsageRow, asOf: number): Seen {
  const endOf = (index: number): number => asOf - (row.weeks.length - 1 - index) * WEEK_DAYS;
  const index = row.weeks.findIndex((figure) => typeof figure === 'number');
  return { reachedOn: index < 0 ? undefined : endOf(index), from: endOf(0) - WEEK_DAYS + 1 };
}

/** What all snapshots together saw of each of the listings: older ones reach further back. */
function collectSeen(
  snapshots: readonly UsageSnapshot[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { as_of, integrations } of snapshots) {
    const asOf = toDayNumber(as_of);
    for (const row of integrations) {
      if (!wanted.has(row.slug)) continue;
      const own = see(row, asOf);
      const known = seen.get(row.slug);
      if (known === undefined) seen.set(row.slug, own);
      else {
        known.reachedOn = Math.min(known.reachedOn ?? Infinity, own.reachedOn ?? Infinity);
        if (known.reachedOn === Infinity) known.reachedOn = undefined;
        known.from = Math.min(known.from, own.from);
      }
    }
  }
  return seen;
}

/** First day that the source shows anything of; undefined where it shows nothing. */
export function firstDaySeen(snapshots: readonly UsageSnapshot[]): Day | undefined {
  let first: Day | undefined;
  for (const { integrations } of snapshots) {
    for (const { first_day } of integrations) {
      if (first_day !== null && (first === undefined || first_day < first)) first = first_day;
    }
  }
  return first;
}

/**
 * Waits of the listings that the source could see from their first day on: listed no earlier than the source
 * began, and with weekly points that reach back to their own first day of use.
 */
export function collectWaits(
  published: readonly IntegrationEntry[],
  snapshots: readonly UsageSnapshot[],
): readonly Wait[] {
  const counted = snapshots.filter(({ weeks_of }) => weeks_of === 'active');
  const newest = counted.at(-1);
  const began = firstDaySeen(counted);
  if (!newest || !began) return [];
  const asOf = toDayNumber(newest.as_of);
  const young = published.filter(({ listed }) => listed >= began && listed <= newest.as_of);
  const seen = collectSeen(counted, new Set(young.map(({ slug }) => slug)));
  const firstDays = new Map(newest.integrations.map(({ slug, first_day }) => [slug, first_day]));
  return young.flatMap(({ slug, listed }) => {
    const own = seen.get(slug);
    const first = firstDays.get(slug);
    if (own && first && fromDayNumber(own.from) > first) return [];
    const day = own?.reachedOn;
    return { listed, reached: day !== undefined, days: Math.max(0, (day ?? asOf) - toDayNumber(listed)) };
  });
}

/**
 * Median wait by Kaplan and Meier (1958): the first day by which at most half still wait. Those that are not there
 * yet count for as long as they have waited. Null while more than half still wait.
 */
export function medianWait(waits: readonly Pick<Wait, 'days' | 'reached'>[]): number | null {
  // At equal days, those who arrive come before those last looked at.
  const ordered = waits.toSorted((a, b) => a.days - b.days || Number(b.reached) - Number(a.reached));
  let waiting = 1;
  for (const [index, { days, reached }] of ordered.entries()) {
    if (!reached) continue;
    waiting *= 1 - 1 / (ordered.length - index);
    if (waiting <= 0.5 + 1e-9) return days;
  }
  return null;
}

export function deriveActivation(
  published: readonly IntegrationEntry[],
  snapshots: readonly UsageSnapshot[],
  today: Day,
): readonly Activation[] {
  const all = collectWaits(published, snapshots);
  return MONTHS.map((months) => {
    const since = addMonths(today, -months);
    const waits = all.filter(({ listed }) => listed > since);
    return {
      months,
      listings: waits.length,
      reached: waits.filter(({ reached }) => reached).length,
      enough: waits.length >= LEAST_LISTINGS,
      median: waits.length < LEAST_LISTINGS ? null : medianWait(waits),
    };
  });
}
