import { factors } from '#lib/derive/rank/registry.ts';
import { pointsAt } from '#lib/derive/rank/model.ts';
import { buildRank } from '../rank.ts';
import type { SiteContext } from '../context.ts';
import type { Demotion, DrawView, NamedLink, Site } from '../model.ts';
import { programHead } from './head.ts';
import { explainListing, recomputeOrder, replayDraw } from './ranking-commands.ts';
import { listParameters } from './ranking-parameters.ts';

const TOP = 10;
const DEMOTION_RULES: readonly Demotion['rule'][] = ['deprecated', 'stale', 'api_retired'];
/** Stands for a listing where there is none. */
const ANY_SLUG = '<slug>';

const linkListing = (slug: string, { listing, paths }: SiteContext): NamedLink => ({
  name: listing(slug)?.entry.name ?? slug,
  href: paths.integration(slug),
});

function viewDraw(context: SiteContext): DrawView {
  const { draw, today } = context.facts;
  return {
    day: today,
    places: draw.places,
    pool: draw.pool.length,
    drawn: draw.drawn.map((slug) => linkListing(slug, context)),
    replay: replayDraw(draw),
  };
}

function viewExample(context: SiteContext): Site['program']['ranking']['example'] {
  const [first] = context.listings;
  return (
    first?.facts.rank && {
      ...linkListing(first.entry.slug, context),
      rank: buildRank(first, first.facts.rank, context),
    }
  );
}

export function buildRanking(context: SiteContext): Site['program']['ranking'] {
  const rules = context.content.program.ranking;
  const { method, as_of, hash } = context.rankingFile();
  const weighted = factors.map(({ name }) => ({ factor: name, full: pointsAt(rules.weights[name]) }));
  return {
    head: programHead('ranking', context),
    version: rules.version,
    effective: rules.effective,
    changes: rules.changes,
    factors: weighted,
    heaviest: Math.max(...weighted.map(({ full }) => full)),
    parameters: listParameters(rules),
    demotions: DEMOTION_RULES.map((rule) => ({ rule, multiplier: rules.demotion[rule] })),
    newcomerDays: rules.newcomer_days,
    draw: viewDraw(context),
    usageAsOf: context.facts.usageAsOf,
    example: viewExample(context),
    method,
    computedFor: as_of,
    hash,
    recompute: recomputeOrder(context.absolute(context.paths.rankings)),
    explain: explainListing(context.listings[0]?.entry.slug ?? ANY_SLUG),
    top: context.listings
      .slice(0, TOP)
      .flatMap(({ entry, facts: { rank } }) =>
        rank ? [{ ...linkListing(entry.slug, context), place: rank.overall.place, score: rank.score }] : [],
      ),
  };
}
