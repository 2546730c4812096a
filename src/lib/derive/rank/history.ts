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

interface Step {
  readonly asOf: Day;
  readonly snapshot: number;
  readonly isPresent: Uint8Array;
}

function listSteps(listings: Listings, today: Day): readonly Step[] {
  const after = addDays(today, -HISTORY_DAYS);
  return listings.snapshots.flatMap(({ as_of: asOf }, snapshot) =>
    asOf > after ? [{ asOf, snapshot, isPresent: listedBy(listings, toDayNumber(asOf)) }] : [],
  );
}

/** Credit of every listing on every day. Listing by listing, as what one of them needs stays in the cache then. */
function tabulateCredits(listings: Listings, steps: readonly Step[]): readonly Float64Array[] {
  const size = listings.entries.length;
  const credits = steps.map(() => new Float64Array(size));
  for (let position = 0; position < size; position += 1) {
    steps.forEach(({ asOf, snapshot, isPresent }, index) => {
      const column = credits[index];
      if (column && isPresent[position] === 1) {
        column[position] = listings.creditOn(position, asOf, snapshot);
      }
    });
  }
  return credits;
}

/**
 * Ranks by each snapshot of the 26 weeks up to `today`, on the snapshot's own day. The rules, status and
 * authored text are those of the build; only days and usage go back.
 */
export function traceRanks(listings: Listings, today: Day): RankHistory {
  const points = new Map<string, PlacePoint[]>(listings.entries.map(({ slug }) => [slug, []]));
  const lists = [...points.values()];
  const columns = makeColumns(listings);
  const steps = listSteps(listings, today);
  const credits = tabulateCredits(listings, steps);
  steps.forEach(({ asOf, snapshot, isPresent }, step) => {
    const creditOn = (position: number) => credits[step]?.[position] ?? 0;
    const ranked = rankDay({ ...listings, creditOn }, asOf, snapshot, isPresent, columns);
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
  return { days: steps.map(({ asOf }) => asOf), points };
}
