import { createHash } from 'node:crypto';
import type { Term } from '#lib/content/schema/taxonomy.ts';
import { SIZE_BANDS } from '#lib/content/schema/partner.ts';
import { HALF_LIFE_MONTHS, HALF_STRENGTH_PROJECTS, WINDOW_MONTHS } from '#lib/derive/match/weigh.ts';
import { PARTS } from '#lib/match/parts/registry.ts';
import { encodeDeck } from '#lib/match/wire.ts';
import { orderCompanies, tierName } from './cards.ts';
import type { Company, SiteContext } from './context.ts';
import { buildLogo } from './logo.ts';
import type { MatchCard, MatchChoices, MatchDeck, MatchFile, MatchView, Site, TermView } from './model.ts';

function buildCard({ entry, facts }: Company, context: SiteContext): MatchCard {
  const { proof, satisfaction } = facts;
  const isPublished = (slug: string): boolean => context.listing(slug) !== undefined;
  return {
    slug: entry.slug,
    name: entry.name,
    logo: buildLogo(entry, context.paths),
    tier: tierName(facts.tier.current, context),
    integrations: facts.implements.map(({ integration }) => integration),
    industries: entry.industries,
    regions: entry.regions,
    languages: entry.languages,
    services: entry.services,
    accepting: entry.accepting_clients,
    budget: entry.budget && { from: entry.budget.from, to: entry.budget.to, currency: entry.budget.currency },
    contact: entry.contact_url,
    projects: proof.projects.map((project) => ({
      ...project,
      integrations: project.integrations.filter(isPublished),
    })),
    certifiedPeople: proof.certifiedPeople,
    people: proof.people,
    satisfaction: satisfaction && { mean: satisfaction.mean, answers: satisfaction.answers },
  };
}

/** Values with how often each occurs, most first. */
function countValues(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1));
}

/** Everything that decides a match, in the directory's order. */
export function buildDeck(context: SiteContext): MatchDeck {
  const cards = orderCompanies(context.companies).map((company) => buildCard(company, context));
  return {
    asOf: context.facts.today,
    cards,
    listings: countValues(cards.flatMap(({ integrations }) => integrations)).flatMap(([slug]) => {
      const listing = context.listing(slug);
      return listing ? [{ slug, name: listing.entry.name, categories: listing.entry.categories }] : [];
    }),
    skills: context.content.program.tiers.skills.map(({ slug, name }) => ({ slug, name })),
  };
}

function buildChoices({ cards, listings }: MatchDeck, { content: { taxonomy } }: SiteContext): MatchChoices {
  const projects = cards.flatMap((card) => card.projects);
  const among = (terms: readonly Term[], values: readonly (string | undefined)[]): readonly TermView[] => {
    const known = new Set(values);
    return terms.filter(({ slug }) => known.has(slug)).map(({ slug, name }) => ({ slug, name }));
  };
  const stated = (kind: 'industries' | 'regions' | 'languages' | 'services') =>
    cards.flatMap((card) => card[kind]);
  const sizes = new Set(projects.map(({ size }) => size));
  return {
    categories: among(
      taxonomy.categories,
      listings.flatMap(({ categories }) => categories),
    ),
    industries: among(taxonomy.industries, [
      ...stated('industries'),
      ...projects.map(({ industry }) => industry),
    ]),
    regions: among(taxonomy.regions, [...stated('regions'), ...projects.map(({ region }) => region)]),
    languages: among(taxonomy.languages, stated('languages')),
    services: among(taxonomy.services, stated('services')),
    sizes: SIZE_BANDS.filter((band) => sizes.has(band)),
    currencies: countValues(cards.flatMap(({ budget }) => budget?.currency ?? [])).map(([code]) => code),
  };
}

function buildMatrix(
  { cards }: MatchDeck,
  { services, regions }: MatchChoices,
  { paths, termNames }: SiteContext,
): MatchView['matrix'] {
  return {
    services: services.map(({ name }) => name),
    regions: regions.map(({ name }) => name),
    rows: cards.map((card) => ({
      name: card.name,
      href: paths.partner(card.slug),
      accepting: card.accepting,
      projects: card.projects.length,
      languages: termNames('languages', card.languages),
      services: services.map(({ slug }) => card.services.includes(slug)),
      regions: regions.map(({ slug }) => {
        const projects = card.projects.filter(({ region }) => region === slug).length;
        return projects > 0 || card.regions.includes(slug) ? projects : undefined;
      }),
    })),
  };
}

const VERSION_LENGTH = 12;

function writeDeck(deck: MatchDeck, folder: string): MatchFile {
  const text = encodeDeck(deck);
  const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_LENGTH);
  return { href: `${folder}${version}.json`, version, text };
}

/** The page that finds partners for a need; the deck is written when it is first asked for. */
export function buildMatch(context: SiteContext): Site['match'] {
  const { paths } = context;
  const deck = buildDeck(context);
  const choices = buildChoices(deck, context);
  let file: MatchFile | undefined;
  return {
    head: context.head({
      title: context.heading('match'),
      description: context.heading('matchDescription', {}, deck.cards.length),
      path: paths.match,
    }),
    choices,
    partners: deck.cards.length,
    rule: {
      parts: PARTS.map((part) => ({ name: part.name, weight: part.weight })),
      halfLifeMonths: HALF_LIFE_MONTHS,
      windowMonths: WINDOW_MONTHS,
      halfStrength: HALF_STRENGTH_PROJECTS,
    },
    matrix: buildMatrix(deck, choices, context),
    deck,
    getFile: () => (file ??= writeDeck(deck, paths.decks)),
  };
}
