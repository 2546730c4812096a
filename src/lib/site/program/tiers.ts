import type { TierRules } from '#lib/content/schema/tiers.ts';
import { TIER_MEASURES } from '#lib/derive/tier/model.ts';
import { listNeeds } from '#lib/derive/tier/tier.ts';
import type { SiteContext } from '../context.ts';
import type { NamedLink, Site, TierProgramView } from '../model.ts';
import { programHead } from './head.ts';

/** What the tiers ask for, a row a measure. */
function tabulateNeeds(tiers: TierRules['tiers']): TierProgramView['measures'] {
  const needs = tiers.map(listNeeds);
  return TIER_MEASURES.map((measure) => ({
    measure,
    needs: needs.map((own) => own.find((need) => need.measure === measure)?.need),
  })).filter((row) => row.needs.some((need) => need !== undefined));
}

export function buildTiers(context: SiteContext): Site['program']['tiers'] {
  const { version, effective, changes, tiers, skills, ...rules } = context.content.program.tiers;
  const link = ({ slug, name }: { slug: string; name: string }): NamedLink => ({
    name,
    href: context.paths.partner(slug),
  });
  return {
    head: programHead('tiers', context),
    version,
    effective,
    changes,
    projectMonths: rules.project_months,
    priorAnswers: rules.prior_answers,
    leastAnswers: rules.least_answers,
    noticeDays: rules.notice_days,
    measures: tabulateNeeds(tiers),
    tiers: tiers.map((tier) => ({
      slug: tier.slug,
      name: tier.name,
      description: tier.description,
      holders: context.companies
        .filter(({ facts }) => facts.tier.current === tier.slug)
        .map(({ entry, facts: { tier: held } }) => ({
          ...link(entry),
          until: held.isEndangered ? held.holdsUntil : undefined,
        })),
    })),
    skills: skills.map(({ slug, name, description, people }) => ({
      slug,
      name,
      description,
      people,
      holders: context.companies
        .filter(({ facts }) => facts.skills.some(({ skill }) => skill === slug))
        .map(({ entry }) => link(entry)),
    })),
  };
}
