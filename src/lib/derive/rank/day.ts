import type { Day } from '#lib/content/schema/fields.ts';
import { prepareDemotion } from '../health/demotion.ts';
import { toDayNumber } from '../days.ts';
import { makeColumn, type Column } from './column.ts';
import { blendColumn } from './blend.ts';
import type { RankDay } from './factor.ts';
import { readFigures } from './figures.ts';
import type { Listings } from './listings.ts';
import type { Demotion } from './model.ts';
import { factors } from './registry.ts';
import { sortByKey } from './sort.ts';

/** Hundredths of a point of a perfect score. */
const MOST_SCORE = 10_000;

/** All listings of one day, ranked; columns by position, factors in the order of the registry. */
export interface RankedDay extends RankDay {
  readonly demotionOf: (position: number) => Demotion['rule'] | undefined;
  readonly columns: readonly Column[];
  /** Score in hundredths of a point. */
  readonly scores: Int32Array;
  /** Positions of those that take part, by place. */
  readonly order: Int32Array;
}

/** On an older day, what was tended since then counts: it is later than the day from which all is stale. */
function prepareDemotions({ entries, apiVersions, tendedDay }: Listings, day: Day): RankedDay['demotionOf'] {
  const ruleOf = prepareDemotion(apiVersions, day);
  return (position) => {
    const entry = entries[position];
    return entry && ruleOf(entry, tendedDay[position]);
  };
}

function findMultipliers({ entries, rules }: Listings, demotionOf: RankedDay['demotionOf']): Float64Array {
  const multipliers = new Float64Array(entries.length).fill(1);
  for (let position = 0; position < entries.length; position += 1) {
    const rule = demotionOf(position);
    if (rule !== undefined) multipliers[position] = rules.demotion[rule];
  }
  return multipliers;
}

/** Higher scores first, then positions, which is to say slugs in code-point order. */
function orderByScore(scores: Int32Array, isPresent: Uint8Array): Int32Array {
  const lacking = new Int32Array(scores.length);
  for (let position = 0; position < scores.length; position += 1) {
    lacking[position] = MOST_SCORE - (scores[position] ?? 0);
  }
  return sortByKey(lacking, isPresent);
}

function sumPoints(columns: readonly Column[], size: number): Int32Array {
  const scores = new Int32Array(size);
  for (const { points } of columns) {
    for (let position = 0; position < size; position += 1) {
      scores[position] = (scores[position] ?? 0) + (points[position] ?? 0);
    }
  }
  return scores;
}

export const makeColumns = (listings: Listings): readonly Column[] =>
  factors.map(({ unit }) => makeColumn(listings.entries.length, unit));

/**
 * Ranks on a day by a snapshot, its position, -1 for none. `isPresent` has 1 for those that take part. The
 * columns are overwritten: days that are not kept can share theirs.
 */
export function rankDay(
  listings: Listings,
  day: Day,
  snapshot: number,
  isPresent: Uint8Array,
  columns: readonly Column[] = makeColumns(listings),
): RankedDay {
  const demotionOf = prepareDemotions(listings, day);
  const usageDay = listings.snapshots[snapshot]?.as_of;
  const rows = snapshot < 0 ? [] : listings.rowsAt(snapshot);
  const context: RankDay = {
    day,
    number: toDayNumber(day),
    snapshot,
    rows,
    figures: readFigures(rows, isPresent),
    usageDay,
    usageNumber: usageDay === undefined ? 0 : toDayNumber(usageDay),
    isPresent,
    multiplier: findMultipliers(listings, demotionOf),
  };
  factors.forEach((factor, index) => {
    const column = columns[index];
    if (column === undefined) return;
    factor.measure(listings, context, column);
    blendColumn(factor, listings, context, column);
  });
  const scores = sumPoints(columns, listings.entries.length);
  return { ...context, demotionOf, columns, scores, order: orderByScore(scores, isPresent) };
}
