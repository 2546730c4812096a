import { factors } from '#lib/derive/rank/registry.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import { buildRank } from '../rank.ts';
import type { SiteContext } from '../context.ts';
import type { NamedLink, Site } from '../model.ts';
import { programHead } from './head.ts';

const TOP = 10;

export function buildRanking(context: SiteContext): Site['program']['ranking'] {
  const { program } = context.content;
  const { version, effective, changes, weights, prior_sample, newcomer_days, rising_places } =
    program.ranking;
  const link = (slug: string, name: string): NamedLink => ({ name, href: context.paths.integration(slug) });
  const first = context.listings[0];
  return {
    head: programHead('ranking', heads.ranking, heads.rankingDescription, context),
    version,
    effective,
    changes,
    factors: factors.map(({ name }) => ({ factor: name, weight: weights[name] })),
    priorSample: prior_sample,
    newcomerDays: newcomer_days,
    risingPlaces: rising_places,
    usageAsOf: context.facts.usageAsOf,
    example: first?.facts.rank && {
      ...link(first.entry.slug, first.entry.name),
      rank: buildRank(first.facts.rank, context),
    },
    top: context.listings
      .slice(0, TOP)
      .flatMap(({ entry, facts: { rank } }) =>
        rank ? [{ ...link(entry.slug, entry.name), place: rank.overall.place, score: rank.score }] : [],
      ),
  };
}
