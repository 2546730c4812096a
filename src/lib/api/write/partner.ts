import type { MatchCard, PartnerCard, PartnerView, TierStepView } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { partner, partnerRow, tierStep } from '../schema/partner.ts';
import type { Emitted } from '../schema/parts.ts';
import { writeHealth } from './health.ts';
import { logoUrl, noteActions, refer, referAll, statedSlugs, terms } from './links.ts';

type Partner = Emitted<typeof partner>;

export function writePartnerRow(card: PartnerCard, addresses: Addresses): Emitted<typeof partnerRow> {
  const { facets } = card;
  return {
    slug: card.slug,
    name: card.name,
    url: addresses.absolute(card.href),
    api_url: addresses.file(`partners/${card.slug}.json`),
    tagline: card.tagline,
    logo: logoUrl(card.logo, addresses),
    kinds: card.kinds,
    location: card.location ?? null,
    regions: statedSlugs(facets.region),
    languages: statedSlugs(facets.language),
    industries: statedSlugs(facets.industry),
    services: statedSlugs(facets.service),
    accepting_clients: card.accepting ?? null,
    listings: card.listings,
    delivered_projects: card.projects,
    tier: card.tier ?? null,
    place: card.place,
  };
}

const writeStep = (step: TierStepView): Emitted<typeof tierStep> => ({
  measure: step.measure,
  have: step.have ?? null,
  need: step.need,
  met: step.met,
  missing: step.missing,
  share: step.share,
});

const writeTier = ({ tier }: PartnerView): Partner['tier'] => ({
  current: tier.current ?? null,
  next: tier.next ?? null,
  steps: tier.steps.map(writeStep),
  holds_until: tier.holdsUntil ?? null,
  is_endangered: tier.isEndangered,
  endangered_by: tier.endangeredBy.map(writeStep),
  falls_to: tier.fallsTo ?? null,
  project_months: tier.projectMonths,
  least_answers: tier.leastAnswers,
});

const writeProjects = ({ projects }: PartnerView): Partner['projects'] =>
  projects === undefined
    ? null
    : {
        years: projects.years.map(({ count, share, year, isRunning }) => ({
          count,
          share,
          year,
          is_running: isRunning,
        })),
        industries: projects.industries.map(({ count, share, name }) => ({
          count,
          share,
          name: name ?? null,
        })),
      };

const writeSatisfaction = ({ satisfaction }: PartnerView): Partner['satisfaction'] =>
  satisfaction === undefined
    ? null
    : {
        mean: satisfaction.mean,
        answers: satisfaction.answers,
        as_of: satisfaction.asOf,
        prior: satisfaction.prior ?? null,
        adjusted: satisfaction.adjusted ?? null,
      };

const writeCaseStudies = ({ caseStudies }: PartnerView, addresses: Addresses): Partner['case_studies'] =>
  caseStudies.map(({ title, industry, integrations, outcome, url, date }) => ({
    title,
    industry: industry ?? null,
    integrations: referAll(integrations, addresses),
    outcome: outcome ?? null,
    url: url ?? null,
    date: date ?? null,
  }));

const writeMatch = (deck: MatchCard | undefined): Partner['match'] => ({
  projects: (deck?.projects ?? []).map(({ integrations, industry, region, size, month }) => ({
    integrations,
    industry: industry ?? null,
    region: region ?? null,
    size: size ?? null,
    month,
  })),
});

/** One partner: its view, its card, and what a match knows of it. */
export function writePartner(
  view: PartnerView,
  { card, deck }: { readonly card: PartnerCard; readonly deck: MatchCard | undefined },
  addresses: Addresses,
): Partner {
  const { facets } = card;
  const { budget } = view;
  return {
    slug: view.slug,
    name: view.name,
    url: addresses.absolute(card.href),
    tagline: view.tagline,
    summary: view.summary ?? null,
    body_markdown: view.body.trim(),
    logo: logoUrl(view.logo, addresses),
    kinds: view.kinds,
    website: view.website ?? null,
    contact_url: view.contactUrl ?? null,
    location: view.location ?? null,
    regions: terms(facets.region, view.regions),
    languages: terms(facets.language, view.languages),
    industries: terms(facets.industry, view.industries),
    services: terms(facets.service, view.services),
    accepting_clients: view.accepting ?? null,
    budget: budget ? { from: budget.from, to: budget.to ?? null, currency: budget.currency } : null,
    size: view.size ?? null,
    founded: view.founded ?? null,
    case_studies: writeCaseStudies(view, addresses),
    publishes: referAll(view.publishes, addresses),
    implements: view.implements.map((one) => ({
      ...refer(one, addresses),
      projects: one.projects,
      latest_project: one.latest ?? null,
    })),
    stack: referAll(view.stack, addresses),
    tier: writeTier(view),
    skills: view.skills.map(({ name, people, nextExpiry, holdsUntil }) => ({
      name,
      people,
      next_expiry: nextExpiry,
      holds_until: holdsUntil,
    })),
    certified_people: view.certifiedPeople,
    people: view.people.map(({ name, people }) => ({ name, people })),
    delivered_projects: view.deliveredProjects,
    latest_project: view.latestProject ?? null,
    projects: writeProjects(view),
    match: writeMatch(deck),
    satisfaction: writeSatisfaction(view),
    health: writeHealth(view.health),
    actions: noteActions(view.actions, addresses),
    kits: referAll(view.kits, addresses),
    source: view.source ?? null,
  };
}
