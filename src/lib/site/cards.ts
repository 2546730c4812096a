import { FLOW_DIRECTIONS } from '#lib/content/schema/integration.ts';
import { latestDay } from '#lib/derive/days.ts';
import { findBudgetBand } from './budget.ts';
import type { Company, Listing, SiteContext } from './context.ts';
import type { TranslatedNoun } from './languages.ts';
import { buildLogo } from './logo.ts';
import {
  NO_VALUE,
  NOT_STATED,
  type FlowDirection,
  type ForeignText,
  type IntegrationCard,
  type IntegrationFacet,
  type PartnerCard,
  type PartnerFacet,
} from './model.ts';

const orNotStated = (values: readonly (string | undefined)[]): readonly string[] => {
  const stated = values.filter((value) => value !== undefined);
  return stated.length > 0 ? stated : [NOT_STATED];
};

/** Ways data flows, of one object or another: into the platform, out of it, or both ways for the same object. */
function listDirections({ data_flow }: Listing['entry']): readonly FlowDirection[] {
  const stated = new Set(data_flow.map(({ direction }) => direction));
  return FLOW_DIRECTIONS.filter((direction) => stated.has(direction) || stated.has('both'));
}

/** `platform`, or every kind of partner that its publisher is. */
const listPublisherKinds = (publisher: string, { company }: SiteContext): readonly string[] =>
  publisher === 'platform' ? ['platform'] : orNotStated(company(publisher)?.entry.kinds ?? []);

function buildListingFacets(
  { entry, facts }: Listing,
  context: SiteContext,
): Record<IntegrationFacet, readonly string[]> {
  const { state, level } = facts.certification;
  const isCertified = state === 'in-force' || state === 'due' || state === 'grace';
  return {
    category: entry.categories,
    role: orNotStated(entry.roles),
    industry: orNotStated(entry.industries),
    region: orNotStated(entry.regions),
    language: orNotStated(entry.languages),
    price: orNotStated([entry.pricing?.model]),
    certification: [isCertified && level ? level : NO_VALUE],
    direction: orNotStated(listDirections(entry)),
    timing: orNotStated([...new Set(entry.data_flow.map(({ timing }) => timing))]),
    auth: orNotStated([entry.depth.auth]),
    status: [entry.status],
    publisher: listPublisherKinds(entry.publisher, context),
    'works-with': orNotStated(facts.worksWith),
  };
}

/** Three decimals order as well and travel in a third of the bytes. */
const roundGrowth = (growth: number | null) => growth && Math.round(growth * 1_000) / 1_000;

const PODIUM = 3;

/** Its place in its main category, where that tells it apart. */
function findCategoryPlace({ facts }: Listing): number | undefined {
  const { place = Infinity, of = 0 } = facts.rank?.categories[0] ?? {};
  return place <= PODIUM && of > PODIUM ? place : undefined;
}

/** Only where it is so: what no card has is in no file. */
function tellForeign(
  noun: TranslatedNoun,
  slug: string,
  { foreign }: SiteContext,
): { readonly foreign?: ForeignText } {
  const text = foreign(noun, slug);
  return text === undefined ? {} : { foreign: text };
}

export function buildIntegrationCard(listing: Listing, context: SiteContext): IntegrationCard {
  const { entry, facts } = listing;
  return {
    kind: 'integration',
    slug: entry.slug,
    name: entry.name,
    href: context.paths.integration(entry.slug),
    ...tellForeign('integration', entry.slug, context),
    tagline: entry.tagline,
    logo: buildLogo(entry, context.paths),
    publisher: context.publisherName(entry.publisher),
    firstParty: entry.publisher === 'platform',
    category: context.termName('categories', entry.categories[0] ?? ''),
    score: facts.rank?.score ?? null,
    categoryPlace: findCategoryPlace(listing),
    status: entry.status === 'removed' ? 'deprecated' : entry.status,
    price: entry.pricing?.model,
    certificate: context.badge(facts),
    isNew: facts.isNew,
    facets: buildListingFacets(listing, context),
    place: facts.rank?.overall.place ?? context.listings.length + 1,
    active: typeof facts.usage?.active === 'number' ? facts.usage.active : null,
    growth: roundGrowth(facts.usage?.growth ?? null),
    listed: entry.listed,
    updated: latestDay(entry.released, entry.verified) ?? '',
    words: [entry.slug, ...entry.aliases, ...entry.tags],
  };
}

const acceptingValue = (accepting: boolean | undefined): string | undefined =>
  accepting === undefined ? undefined : accepting ? 'yes' : 'no';

function buildCompanyFacets({ entry, facts }: Company): Record<PartnerFacet, readonly string[]> {
  return {
    kind: entry.kinds,
    service: orNotStated(entry.services),
    industry: orNotStated(entry.industries),
    region: orNotStated(entry.regions),
    language: orNotStated(entry.languages),
    integration: orNotStated(facts.implements.map(({ integration }) => integration)),
    skill: facts.skills.length > 0 ? facts.skills.map(({ skill }) => skill) : [NO_VALUE],
    budget: orNotStated([entry.budget && findBudgetBand(entry.budget)]),
    accepting: orNotStated([acceptingValue(entry.accepting_clients)]),
    tier: [facts.tier.current ?? NO_VALUE],
  };
}

export const formatLocation = (headquarters: Company['entry']['headquarters']): string | undefined =>
  headquarters && [headquarters.city, headquarters.country].filter(Boolean).join(', ');

export const tierName = (slug: string | undefined, { content }: SiteContext): string | undefined =>
  content.program.tiers.tiers.find((tier) => tier.slug === slug)?.name;

/** `place` is the company's in the directory's own order, from 1. */
export function buildPartnerCard(company: Company, place: number, context: SiteContext): PartnerCard {
  const { entry, facts } = company;
  return {
    kind: 'partner',
    slug: entry.slug,
    name: entry.name,
    href: context.paths.partner(entry.slug),
    ...tellForeign('partner', entry.slug, context),
    tagline: entry.tagline,
    logo: buildLogo(entry, context.paths),
    kinds: entry.kinds,
    location: formatLocation(entry.headquarters),
    accepting: entry.accepting_clients,
    listings: facts.publishes.length,
    projects: facts.deliveredProjects,
    tier: tierName(facts.tier.current, context),
    facets: buildCompanyFacets(company),
    place,
    active: null,
    growth: null,
    listed: context.content.records.partners.get(entry.slug)?.joined ?? '',
    updated: facts.latestProject ?? '',
    words: [entry.slug, ...entry.aliases],
  };
}

/**
 * Companies in the directory's order: most delivered projects, then most published listings, then slug.
 * Tiers have no say in it.
 */
export function orderCompanies(companies: readonly Company[]): readonly Company[] {
  return companies.toSorted(
    (a, b) =>
      b.facts.deliveredProjects - a.facts.deliveredProjects ||
      b.facts.publishes.length - a.facts.publishes.length ||
      (a.entry.slug < b.entry.slug ? -1 : 1),
  );
}
