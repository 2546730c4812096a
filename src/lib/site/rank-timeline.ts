import { addDays, toDayNumber } from '#lib/derive/days.ts';
import type { Facts } from '#lib/derive/model.ts';

/** Days back that a place is compared with, and how much older the nearest earlier one may be. */
const COMPARED_DAYS = 28;
const OLDEST_DAYS = 56;

/** Days of the courses of all listings: those of the snapshots and, last, today. */
export interface Timeline {
  readonly days: readonly string[];
  readonly numbers: readonly number[];
  /** Four weeks before the newest usage; undefined without usage. */
  readonly compared: { readonly latest: string; readonly oldest: string } | undefined;
}

// The same days serve every listing of a site.
const timelines = new WeakMap<Facts, Timeline>();

export function getTimeline(facts: Facts): Timeline {
  let timeline = timelines.get(facts);
  if (timeline === undefined) timelines.set(facts, (timeline = createTimeline(facts)));
  return timeline;
}

function createTimeline({ today, usageAsOf, rankHistory }: Facts): Timeline {
  const days = [...rankHistory.days.filter((day) => day < today), today];
  return {
    days,
    numbers: days.map(toDayNumber),
    compared:
      usageAsOf === undefined
        ? undefined
        : { latest: addDays(usageAsOf, -COMPARED_DAYS), oldest: addDays(usageAsOf, -OLDEST_DAYS) },
  };
}
