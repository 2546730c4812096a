import type { Day } from '#lib/content/schema/fields.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';
import { MISSING, type Column } from './column.ts';
import { rankDay, type RankedDay } from './day.ts';
import { GRID } from './formula.ts';
import type { Listings } from './listings.ts';
import type { Demotion, FactorNote, FactorResult, Rank } from './model.ts';
import { findPlaces } from './places.ts';
import { factors } from './registry.ts';

export interface Ranking {
  /** Slugs by place. */
  readonly order: readonly string[];
  readonly ranks: ReadonlyMap<string, Rank>;
}

const HUNDRED = 100;

const numberOrNull = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);

/** Whether the category's median says at least as much as the listing's own measurement. */
function isShrunk(column: Column, position: number): boolean {
  const evidence = column.evidence[position] ?? 0;
  const total = column.total[position] ?? 1;
  const low = column.low[position] ?? 0;
  const high = column.high[position] ?? 0;
  const yardstick = column.yardstick[position] ?? 0;
  return 2 * evidence <= total || (low < high && low <= yardstick && yardstick <= high);
}

function noteOf(name: RankFactor, isStated: boolean, column: Column, position: number): FactorNote {
  const isMissing = column.own[position] === MISSING;
  if (isStated) return isMissing ? 'not-stated' : name === 'certification' ? 'measured' : 'stated';
  if (isMissing) return 'median';
  return isShrunk(column, position) ? 'shrunk' : 'measured';
}

function asOf(name: RankFactor, listings: Listings, ranked: RankedDay, position: number): Day | undefined {
  switch (name) {
    case 'certification':
      return ranked.day;
    case 'upkeep':
      return listings.tendedDay[position];
    case 'depth':
      return undefined;
    default:
      return ranked.rows[position] && ranked.usageDay;
  }
}

function describeFactors(listings: Listings, ranked: RankedDay, position: number): readonly FactorResult[] {
  const results: FactorResult[] = [];
  for (const [index, column] of ranked.columns.entries()) {
    const factor = factors[index];
    if (factor === undefined) continue;
    const { name, isStated } = factor;
    results.push({
      factor: name,
      measure: column.measure,
      input: numberOrNull(column.input[position]),
      sample: numberOrNull(column.sample[position]),
      value: (column.value[position] ?? 0) / GRID,
      weight: listings.rules.weights[name],
      contribution: (column.points[position] ?? 0) / HUNDRED,
      asOf: asOf(name, listings, ranked, position),
      note: noteOf(name, isStated, column, position),
    });
  }
  return results;
}

function describeDemotion(listings: Listings, rule: Demotion['rule'] | undefined): Demotion | undefined {
  const multiplier = rule === undefined ? 1 : listings.rules.demotion[rule];
  return rule === undefined || multiplier >= 1 ? undefined : { rule, multiplier };
}

/** Every published listing, ranked on the build date by the newest snapshot. */
export const rankToday = (listings: Listings, today: Day): RankedDay =>
  rankDay(listings, today, listings.snapshots.length - 1, new Uint8Array(listings.entries.length).fill(1));

/** The ranks of a day in words and numbers that can be shown. */
export function describeRanks(listings: Listings, ranked: RankedDay): Ranking {
  const { overall, inCategories, categorySizes } = findPlaces(listings, ranked);
  const ranks = new Map<string, Rank>();
  const order: string[] = [];
  for (const position of ranked.order) {
    const entry = listings.entries[position];
    if (entry === undefined) continue;
    order.push(entry.slug);
    ranks.set(entry.slug, {
      score: (ranked.scores[position] ?? 0) / HUNDRED,
      overall: { place: overall[position] ?? 0, of: ranked.order.length },
      categories: entry.categories.map((category, index) => ({
        category,
        place: inCategories[position]?.[index] ?? 0,
        of: categorySizes[listings.categoriesOf[position]?.[index] ?? 0] ?? 0,
      })),
      factors: describeFactors(listings, ranked, position),
      demotion: describeDemotion(listings, ranked.demotionOf(position)),
    });
  }
  return { order, ranks };
}
