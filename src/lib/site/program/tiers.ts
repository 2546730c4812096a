import { listNeeds } from '#lib/derive/tier/tier.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import type { SiteContext } from '../context.ts';
import type { NamedLink, Site } from '../model.ts';
import { programHead } from './head.ts';

export function buildTiers(context: SiteContext): Site['program']['tiers'] {
  const { version, effective, changes, tiers, skills, ...rules } = context.content.program.tiers;
  const link = ({ slug, name }: { slug: string; name: string }): NamedLink => ({
    name,
    href: context.paths.partner(slug),
  });
  return {
    head: programHead('tiers', heads.tiers, heads.tiersDescription, context),
    version,
    effective,
    changes,
    projectMonths: rules.project_months,
    priorAnswers: rules.prior_answers,
    leastAnswers: rules.least_answers,
    noticeDays: rules.notice_days,
    tiers: tiers.map((tier) => ({
      slug: tier.slug,
      name: tier.name,
      description: tier.description,
      needs: listNeeds(tier),
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
