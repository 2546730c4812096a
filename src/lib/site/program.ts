import { RULES } from '#lib/content/rules/index.ts';
import { isStanding } from '#lib/derive/certification/certify.ts';
import { factors } from '#lib/derive/rank/registry.ts';
import { listNeeds } from '#lib/derive/tier/tier.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import { buildRank } from './certificate.ts';
import type { SiteContext } from './context.ts';
import type { ActionView, NamedLink, PageHead, Site } from './model.ts';

const TOP = 10;

type Program = Site['program'];

function programHead(name: string, title: string, description: string, context: SiteContext): PageHead {
  return context.head({
    title: heads.page(title, context.content.site.name),
    description,
    path: context.paths.programPage(name),
  });
}

function buildRanking(context: SiteContext): Program['ranking'] {
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

function buildCertification(context: SiteContext): Program['certification'] {
  const { version, effective, changes, valid_months, notice_days, grace_days, criteria, levels } =
    context.content.program.certification;
  const numberOf = new Map(criteria.map(({ slug }, index) => [slug, index + 1]));
  const standing = context.listings.filter(({ facts }) => isStanding(facts.certification));
  return {
    head: programHead('certification', heads.certification, heads.certificationDescription, context),
    version,
    effective,
    changes,
    validMonths: valid_months,
    noticeDays: notice_days,
    graceDays: grace_days,
    levels: levels.map(({ slug, name, description, requires }) => ({
      slug,
      name,
      description,
      requires: requires.flatMap((criterion) => numberOf.get(criterion) ?? []),
      holders: standing.filter(({ facts }) => facts.certification.level === slug).length,
    })),
    criteria: criteria.map((criterion, index) => ({
      number: index + 1,
      slug: criterion.slug,
      name: criterion.name,
      description: criterion.description,
      kind: criterion.kind,
      metric: criterion.kind === 'measured' ? criterion.metric : undefined,
      threshold: criterion.kind === 'measured' ? criterion.at_least : undefined,
      leastSample: criterion.kind === 'measured' ? criterion.least_sample : undefined,
      validMonths: criterion.kind === 'evidence' ? criterion.valid_months : undefined,
    })),
  };
}

function buildTiers(context: SiteContext): Program['tiers'] {
  const { version, effective, changes, tiers, skills } = context.content.program.tiers;
  const link = ({ slug, name }: { slug: string; name: string }): NamedLink => ({
    name,
    href: context.paths.partner(slug),
  });
  return {
    head: programHead('tiers', heads.tiers, heads.tiersDescription, context),
    version,
    effective,
    changes,
    tiers: tiers.map((tier) => ({
      slug: tier.slug,
      name: tier.name,
      description: tier.description,
      needs: listNeeds(tier),
      holders: context.companies
        .filter(({ facts }) => facts.tier.current === tier.slug)
        .map(({ entry }) => link(entry)),
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

function buildChecks(context: SiteContext): Program['checks'] {
  return {
    head: programHead('checks', heads.checks, heads.checksDescription, context),
    checks: Object.entries(RULES).map(([id, { severity, title, fix, example }]) => ({
      id,
      severity,
      title,
      mend: fix,
      example,
    })),
  };
}

function findSubject(
  {
    integration,
    partner,
  }: { readonly integration?: string | undefined; readonly partner?: string | undefined },
  context: SiteContext,
): NamedLink | undefined {
  if (integration !== undefined) {
    const entry = context.content.integrations.find(({ slug }) => slug === integration);
    return entry && { name: entry.name, href: context.paths.integration(integration) };
  }
  const company = partner === undefined ? undefined : context.company(partner);
  return company && { name: company.entry.name, href: context.paths.partner(company.entry.slug) };
}

/** Measures taken up to the build date, newest first; one past its last day has expired. */
function listActions(context: SiteContext): readonly ActionView[] {
  const { today } = context.facts;
  return context.content.records.actions
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map((action) => ({
      id: action.id,
      date: action.date,
      subject: findSubject(action, context),
      rule: action.rule,
      measure: action.measure,
      reason: action.reason,
      status:
        action.status !== 'lifted' && action.expires && action.expires < today ? 'expired' : action.status,
      expires: action.expires,
      appeal: action.appeal,
    }));
}

export function buildProgram(context: SiteContext): Program {
  return {
    ranking: buildRanking(context),
    certification: buildCertification(context),
    tiers: buildTiers(context),
    checks: buildChecks(context),
    actions: {
      head: programHead('actions', heads.actions, heads.actionsDescription, context),
      actions: listActions(context),
    },
  };
}
