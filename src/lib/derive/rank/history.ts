import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, toDayNumber } from '../days.ts';
import { makeColumns, rankDay } from './day.ts';
import { HISTORY_DAYS } from './formula.ts';
import type { Listings } from './listings.ts';
import type { PlacePoint, RankHistory } from './model.ts';
import { findMainPlaces } from './places.ts';

const HUNDRED = 100;

/** Listings that had appeared by that day. */
const listedBy = (listings: Listings, day: number): Uint8Array =>
  Uint8Array.from(listings.listed, (listed) => (listed <= day ? 1 : 0));

/**
 * Ranks by each snapshot of the 26 weeks up to `today`, on the snapshot's own day. The rules, status and
 * authored text are those of the build; only days and usage go back.
 */
export function traceRanks(listings: Listings, today: Day): RankHistory {
  const after = addDays(today, -HISTORY_DAYS);
  const points = new Map<string, PlacePoint[]>(listings.entries.map(({ slug }) => [slug, []]));
  const lists = listings.entries.map(({ slug }) => points.get(slug));
  const columns = makeColumns(listings);
  const days: Day[] = [];
  listings.snapshots.forEach(({ as_of: asOf }, snapshot) => {
    if (asOf <= after) return;
    days.push(asOf);
    const isPresent = listedBy(listings, toDayNumber(asOf));
    const ranked = rankDay(listings, asOf, snapshot, isPresent, columns);
    const { main, categorySizes } = findMainPlaces(listings, ranked);
    const of = ranked.order.length;
    for (let index = 0; index < of; index += 1) {
      const position = ranked.order[index] ?? 0;
      lists[position]?.push({
        asOf,
        score: (ranked.scores[position] ?? 0) / HUNDRED,
        place: index + 1,
        of,
        categoryPlace: main[position] ?? 0,
        categoryOf: categorySizes[listings.mainCategory[position] ?? 0] ?? 0,
      });
    }
  });
  return { days, points };
}
