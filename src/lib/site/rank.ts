import type { Rank } from '#lib/derive/rank/model.ts';
import type { SiteContext } from './context.ts';
import type { RankView } from './model.ts';

export function buildRank(rank: Rank, { termName, paths }: SiteContext): RankView {
  return {
    score: rank.score,
    overall: rank.overall,
    categories: rank.categories.map(({ category, place, of }) => ({
      name: termName('categories', category),
      href: paths.category(category),
      place,
      of,
    })),
    factors: rank.factors,
  };
}
