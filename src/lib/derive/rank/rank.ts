import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import type { Rank } from './model.ts';
import type { Candidate } from './factor.ts';
import { scoreCandidates, sumContributions } from './score.ts';

interface Scored {
  readonly slug: string;
  readonly categories: readonly string[];
  readonly deprecated: boolean;
  readonly score: number;
}

/** Deprecated listings after all others, then the higher score, then the slug in code-point order. */
function compareScored(a: Scored, b: Scored): number {
  if (a.deprecated !== b.deprecated) return a.deprecated ? 1 : -1;
  if (a.score !== b.score) return b.score - a.score;
  return a.slug < b.slug ? -1 : 1;
}

/** Slugs of each category in their order, from slugs in their overall order. */
function orderByCategory(ordered: readonly Scored[]): Map<string, string[]> {
  const orders = new Map<string, string[]>();
  for (const { slug, categories } of ordered) {
    for (const category of categories) {
      const order = orders.get(category);
      if (order) order.push(slug);
      else orders.set(category, [slug]);
    }
  }
  return orders;
}

const placesIn = (order: readonly string[]) => new Map(order.map((slug, index) => [slug, index + 1]));

export interface Ranking {
  /** Slugs by place. */
  readonly order: readonly string[];
  readonly ranks: ReadonlyMap<string, Rank>;
}

/** Score and places of every candidate. The order of the candidates makes no difference. */
export function rankCandidates(candidates: readonly Candidate[], rules: RankingRules, today: Day): Ranking {
  const results = scoreCandidates(candidates, rules, today);
  const scored = candidates
    .map(({ entry }) => ({
      slug: entry.slug,
      categories: entry.categories,
      deprecated: entry.status === 'deprecated',
      score: sumContributions(results.get(entry.slug) ?? []),
    }))
    .sort(compareScored);
  const byCategory = new Map(
    [...orderByCategory(scored)].map(([category, order]) => [category, placesIn(order)]),
  );
  const ranks = new Map<string, Rank>();
  scored.forEach(({ slug, categories, score }, index) => {
    ranks.set(slug, {
      score,
      overall: { place: index + 1, of: scored.length },
      categories: categories.map((category) => {
        const places = byCategory.get(category);
        return { category, place: places?.get(slug) ?? 0, of: places?.size ?? 0 };
      }),
      factors: results.get(slug) ?? [],
      demotion: undefined,
    });
  });
  return { order: scored.map(({ slug }) => slug), ranks };
}
