import { heads } from '#lib/i18n/en/heads.ts';
import { renderMarkdown } from '#lib/markdown.ts';
import { formatLocation, tierName } from './cards.ts';
import type { Company, SiteContext } from './context.ts';
import { describeCompany } from './jsonld.ts';
import { buildLogo } from './logo.ts';
import type { CaseStudyView, PartnerView, TierView } from './model.ts';

function viewCaseStudies({ entry }: Company, context: SiteContext): readonly CaseStudyView[] {
  return entry.case_studies.map(({ title, industry, integrations, outcome, url, date }) => ({
    title,
    industry: industry && context.termName('industries', industry),
    integrations: integrations.flatMap((slug) => {
      const mention = context.mentionListing(slug);
      return mention ? [{ name: mention.name, href: mention.href }] : [];
    }),
    outcome,
    url,
    date,
  }));
}

function viewTier({ facts }: Company, context: SiteContext): TierView {
  const { current, next, steps } = facts.tier;
  return {
    current: tierName(current, context),
    next: tierName(next, context),
    steps: steps.map((step) => ({ ...step, met: step.have >= step.need })),
  };
}

function viewSkills({ facts }: Company, { content }: SiteContext): PartnerView['skills'] {
  return facts.skills.map(({ skill, people }) => ({
    name: content.program.tiers.skills.find(({ slug }) => slug === skill)?.name ?? skill,
    people,
  }));
}

export function buildPartnerView(company: Company, context: SiteContext): PartnerView {
  const { entry, facts } = company;
  const { paths, termNames, mentionListing } = context;
  const mentionAll = (slugs: readonly string[]) => slugs.flatMap((slug) => mentionListing(slug) ?? []);
  const path = paths.partner(entry.slug);
  const trail = [
    { name: context.content.site.name, href: paths.home },
    { name: heads.partners, href: paths.partners },
    { name: entry.name, href: path },
  ];
  return {
    slug: entry.slug,
    head: context.head({
      title: heads.page(heads.partner(entry.name), context.content.site.name),
      description: entry.summary ?? entry.tagline,
      path,
      jsonLd: describeCompany(company, trail, context),
    }),
    name: entry.name,
    tagline: entry.tagline,
    summary: entry.summary,
    logo: buildLogo(entry, paths),
    kinds: entry.kinds,
    website: entry.website,
    contactUrl: entry.contact_url,
    location: formatLocation(entry.headquarters),
    regions: termNames('regions', entry.regions),
    languages: termNames('languages', entry.languages),
    industries: termNames('industries', entry.industries),
    services: termNames('services', entry.services),
    accepting: entry.accepting_clients,
    budget: entry.budget && { from: entry.budget.from, to: entry.budget.to, currency: entry.budget.currency },
    size: entry.size,
    founded: entry.founded,
    bodyHtml: renderMarkdown(entry.body, paths.base),
    caseStudies: viewCaseStudies(company, context),
    publishes: mentionAll(facts.publishes),
    implements: facts.implements.flatMap(({ integration, projects }) => {
      const mention = mentionListing(integration);
      return mention ? [{ ...mention, projects }] : [];
    }),
    stack: mentionAll(entry.stack),
    tier: viewTier(company, context),
    skills: viewSkills(company, context),
    certifiedPeople: facts.certifiedPeople,
    deliveredProjects: facts.deliveredProjects,
    latestProject: facts.latestProject,
    satisfaction: facts.satisfaction,
    health: facts.health,
  };
}
