import {
  pointsAt,
  type FactorResult,
  type Place,
  type PlacePoint,
  type Rank,
} from '#lib/derive/rank/model.ts';
import { listRaises } from '#lib/derive/rank/raise.ts';
import type { Listing, SiteContext } from './context.ts';
import { buildHistory } from './rank-history.ts';
import { getTimeline, type Timeline } from './rank-timeline.ts';
import type { FactorView, RaiseView, RankedPlace, RankView } from './model.ts';

/** Place four weeks before the newest usage, or the nearest one before that. */
function findEarlier(points: readonly PlacePoint[], { compared }: Timeline): PlacePoint | undefined {
  const earlier = compared && points.findLast(({ asOf }) => asOf <= compared.latest);
  return earlier && earlier.asOf >= compared.oldest ? earlier : undefined;
}

const compare = ({ place, of }: Place, earlier: number | undefined): RankedPlace => ({
  place,
  of,
  gained: earlier === undefined ? undefined : earlier - place,
});

const viewFactor = (factor: FactorResult): FactorView => ({ ...factor, full: pointsAt(factor.weight) });

/** What would add points, the most first. */
function viewRaises(slug: string, rank: Rank, { facts, content }: SiteContext): readonly RaiseView[] {
  const { criteria } = content.program.certification;
  const nameOf = (item: string) => criteria.find((one) => one.slug === item)?.name ?? item;
  return listRaises(facts, content, slug)
    .flatMap(({ factor, kind, target, gain, items }) => {
      const result = rank.factors.find((one) => one.factor === factor);
      const names = items.map(nameOf);
      return result
        ? [{ factor, kind, measure: result.measure, now: result.input, target, gain, items: names }]
        : [];
    })
    .sort((a, b) => b.gain - a.gain);
}

/** The place of a listing, explained. */
export function buildRank({ entry }: Listing, rank: Rank, context: SiteContext): RankView {
  const { termName, paths, facts } = context;
  const points = facts.rankHistory.pointsOf(entry.slug);
  const earlier = findEarlier(points, getTimeline(facts));
  const main = termName('categories', entry.categories[0] ?? '');
  const factors = rank.factors.map(viewFactor);
  return {
    score: rank.score,
    main,
    heaviest: Math.max(...factors.map(({ full }) => full)),
    overall: compare(rank.overall, earlier?.place),
    categories: rank.categories.map((place, index) => ({
      name: termName('categories', place.category),
      href: paths.category(place.category),
      ...compare(place, index === 0 ? earlier?.categoryPlace : undefined),
    })),
    comparedOn: earlier?.asOf,
    factors,
    demotion: rank.demotion,
    raises: viewRaises(entry.slug, rank, context),
    history: buildHistory(rank, points, main, facts),
  };
}
