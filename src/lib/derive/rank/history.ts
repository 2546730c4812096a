import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, toDayNumber } from '../days.ts';
import type { Column } from './column.ts';
import { makeColumns, rankDay } from './day.ts';
import { HISTORY_DAYS } from './formula.ts';
import type { Listings } from './listings.ts';
import type { DayPlace, PlacePoint, RankHistory } from './model.ts';
import { findMainPlaces } from './places.ts';

const HUNDRED = 100;

/** Listings that had appeared by that day. */
function listedBy({ listed }: Listings, day: number): Uint8Array {
  const isListed = new Uint8Array(listed.length);
  for (let position = 0; position < listed.length; position += 1) {
    if ((listed[position] ?? 0) <= day) isListed[position] = 1;
  }
  return isListed;
}

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

/** Places of one day by position; 0 for those that took no part. */
interface DayPlaces {
  readonly asOf: Day;
  readonly of: number;
  /** Hundredths of a point. */
  readonly scores: Int32Array;
  readonly places: Int32Array;
  readonly categoryPlaces: Int32Array;
  readonly categorySizes: Int32Array;
}

/** Places of all days in columns: as objects, 26 of each listing would take longer to make than to rank. */
class PlaceTable implements RankHistory {
  readonly days: readonly Day[];
  private readonly table: readonly DayPlaces[];
  private readonly listings: Pick<Listings, 'positions' | 'mainCategory'>;
  private readonly slugs: readonly string[];

  constructor(table: readonly DayPlaces[], { positions, mainCategory, entries }: Listings) {
    this.days = table.map(({ asOf }) => asOf);
    this.table = table;
    this.listings = { positions, mainCategory };
    this.slugs = entries.map(({ slug }) => slug);
  }

  pointsOf(slug: string): readonly PlacePoint[] {
    const position = this.listings.positions.get(slug) ?? -1;
    const main = this.listings.mainCategory[position] ?? 0;
    return this.table.flatMap(({ asOf, of, scores, places, categoryPlaces, categorySizes }) => {
      const place = places[position] ?? 0;
      if (place === 0) return [];
      const score = (scores[position] ?? 0) / HUNDRED;
      const categoryPlace = categoryPlaces[position] ?? 0;
      return [{ asOf, score, place, of, categoryPlace, categoryOf: categorySizes[main] ?? 0 }];
    });
  }

  placesOn(day: Day): readonly DayPlace[] {
    const found = this.table.find(({ asOf }) => asOf === day);
    if (found === undefined) return [];
    const { of, scores, places, categoryPlaces } = found;
    const order = new Int32Array(of);
    places.forEach((place, position) => {
      if (place > 0) order[place - 1] = position;
    });
    return Array.from(order, (position, index) => ({
      slug: this.slugs[position] ?? '',
      score: (scores[position] ?? 0) / HUNDRED,
      place: index + 1,
      categoryPlace: categoryPlaces[position] ?? 0,
    }));
  }
}

function placeDay(listings: Listings, step: Step, columns: readonly Column[]): DayPlaces {
  const { asOf, snapshot, isPresent } = step;
  const ranked = rankDay(listings, asOf, snapshot, isPresent, columns);
  const { main, categorySizes } = findMainPlaces(listings, ranked);
  const places = new Int32Array(listings.entries.length);
  const { scores, order } = ranked;
  for (let index = 0; index < order.length; index += 1) places[order[index] ?? 0] = index + 1;
  return { asOf, of: order.length, scores, places, categoryPlaces: main, categorySizes };
}

/**
 * Ranks by each snapshot of the 26 weeks up to `today`, on the snapshot's own day. The rules, status and
 * authored text are those of the build; only days and usage go back.
 */
export function traceRanks(listings: Listings, today: Day): RankHistory {
  const columns = makeColumns(listings);
  const steps = listSteps(listings, today);
  const credits = tabulateCredits(listings, steps);
  const table = steps.map((step, index) => {
    const creditOn = (position: number) => credits[index]?.[position] ?? 0;
    return placeDay({ ...listings, creditOn }, step, columns);
  });
  return new PlaceTable(table, listings);
}
