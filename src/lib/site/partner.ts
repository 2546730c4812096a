import { renderBody } from './body.ts';
import { formatLocation } from './cards.ts';
import { compareHref } from './compare/links.ts';
import type { Company, SiteContext } from './context.ts';
import { describeCompany } from './jsonld.ts';
import { buildLogo } from './logo.ts';
import { once } from './once.ts';
import type { CaseStudyView, PartnerView, RegionLink } from './model.ts';
import { viewProjects } from './projects.ts';
import { viewTier } from './tier.ts';

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

const skillName = (skill: string, { content }: SiteContext): string =>
  content.program.tiers.skills.find(({ slug }) => slug === skill)?.name ?? skill;

function viewSkills({ facts }: Company, context: SiteContext): PartnerView['skills'] {
  return facts.skills.map(({ skill, people, nextExpiry, holdsUntil }) => ({
    name: skillName(skill, context),
    people,
    nextExpiry,
    holdsUntil,
  }));
}

function buildCompanyHead(company: Company, context: SiteContext): PartnerView['head'] {
  const { entry } = company;
  const { paths, content } = context;
  const path = paths.partner(entry.slug);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: context.heading('partners'), href: paths.partners },
    { name: entry.name, href: path },
  ];
  return context.head({
    title: entry.name,
    fullTitle: context.heading('page', { title: context.heading('partner', { name: entry.name }) }),
    description: entry.summary ?? entry.tagline,
    path,
    jsonLd: describeCompany(company, trail, context),
    languages: context.languagesOf('partner', entry.slug),
    embed: { noun: 'partners', slug: entry.slug },
  });
}

function splitRegions(
  slugs: readonly string[],
  pages: readonly RegionLink[],
  { termNames }: SiteContext,
): PartnerView['regionPages'] {
  const withPage = pages.filter(({ slug }) => slugs.includes(slug));
  const others = slugs.filter((slug) => !withPage.some((page) => page.slug === slug));
  return {
    links: withPage.map(({ name, href }) => ({ name, href })),
    others: termNames('regions', others),
  };
}

export function buildPartnerView(
  company: Company,
  { kits, regions }: { readonly kits: PartnerView['kits']; readonly regions: readonly RegionLink[] },
  context: SiteContext,
): PartnerView {
  const { entry, facts } = company;
  const { paths, termNames, mentionListing } = context;
  const mentionAll = (slugs: readonly string[]) => slugs.flatMap((slug) => mentionListing(slug) ?? []);
  const head = once(() => buildCompanyHead(company, context));
  const bodyHtml = once(() => renderBody(entry, paths.root));
  return {
    slug: entry.slug,
    get head() {
      return head();
    },
    foreign: context.foreign('partner', entry.slug),
    isOutdated: entry.isStale,
    name: entry.name,
    tagline: entry.tagline,
    summary: entry.summary,
    logo: buildLogo(entry, paths),
    kinds: entry.kinds,
    website: entry.website,
    contactUrl: entry.contact_url,
    compareHref: compareHref('partner', [entry.slug], paths.compare),
    location: formatLocation(entry.headquarters),
    regions: termNames('regions', entry.regions),
    regionPages: splitRegions(entry.regions, regions, context),
    languages: termNames('languages', entry.languages),
    industries: termNames('industries', entry.industries),
    services: termNames('services', entry.services),
    accepting: entry.accepting_clients,
    budget: entry.budget && { from: entry.budget.from, to: entry.budget.to, currency: entry.budget.currency },
    size: entry.size,
    founded: entry.founded,
    body: entry.body,
    get bodyHtml() {
      return bodyHtml();
    },
    caseStudies: viewCaseStudies(company, context),
    publishes: mentionAll(facts.publishes),
    implements: facts.implements.flatMap(({ integration, projects, latest }) => {
      const mention = mentionListing(integration);
      return mention ? [{ ...mention, projects, latest }] : [];
    }),
    stack: mentionAll(entry.stack),
    tier: viewTier(company, context),
    skills: viewSkills(company, context),
    certifiedPeople: facts.certifiedPeople,
    people: facts.proof.people.map(({ skill, people }) => ({ name: skillName(skill, context), people })),
    deliveredProjects: facts.deliveredProjects,
    latestProject: facts.latestProject,
    projects: viewProjects(context.content.records.partners.get(entry.slug), context),
    satisfaction: facts.satisfaction,
    health: facts.health,
    actions: context.actionNotes.ofPartner(entry.slug),
    kits,
    source: context.source(entry.file),
  };
}
