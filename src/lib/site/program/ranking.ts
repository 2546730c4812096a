import { factors } from '#lib/derive/rank/registry.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import { buildRank } from '../rank.ts';
import type { SiteContext } from '../context.ts';
import type { Demotion, DrawView, Site } from '../model.ts';
import { programHead } from './head.ts';

const TOP = 10;
const DEMOTION_RULES: readonly Demotion['rule'][] = ['deprecated', 'stale', 'api_retired'];

function linkListing(slug: string, { listing, paths }: SiteContext) {
  return { slug, name: listing(slug)?.entry.name ?? slug, href: paths.integration(slug) };
}

function viewDraw(context: SiteContext): DrawView {
  const { seed, places, pool, drawn } = context.facts.draw;
  const holders = new Set(drawn);
  return {
    seed,
    places,
    pool: pool.map((slug) => ({ ...linkListing(slug, context), drawn: holders.has(slug) })),
    drawn: drawn.map((slug) => linkListing(slug, context)),
  };
}

function viewExample(context: SiteContext): Site['program']['ranking']['example'] {
  const [first] = context.listings;
  if (first?.facts.rank === undefined) return undefined;
  return {
    ...linkListing(first.entry.slug, context),
    rank: buildRank(first, first.facts.rank, context),
  };
}

export function buildRanking(context: SiteContext): Site['program']['ranking'] {
  const { version, effective, changes, weights, prior_sample, newcomer_days, demotion } =
    context.content.program.ranking;
  return {
    head: programHead('ranking', heads.ranking, heads.rankingDescription, context),
    version,
    effective,
    changes,
    factors: factors.map(({ name }) => ({ factor: name, weight: weights[name] })),
    demotions: DEMOTION_RULES.map((rule) => ({ rule, multiplier: demotion[rule] })),
    priorSample: prior_sample,
    newcomerDays: newcomer_days,
    draw: viewDraw(context),
    usageAsOf: context.facts.usageAsOf,
    example: viewExample(context),
    top: context.listings
      .slice(0, TOP)
      .flatMap(({ entry, facts: { rank } }) =>
        rank ? [{ ...linkListing(entry.slug, context), place: rank.overall.place, score: rank.score }] : [],
      ),
  };
}
