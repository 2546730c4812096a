import { isStanding } from '#lib/derive/certification/certify.ts';
import { linkCollection } from './collection.ts';
import type { SiteContext } from './context.ts';
import { describeSite } from './jsonld.ts';
import type { HomeView, IntegrationCard, PartnerCard, Site } from './model.ts';

const CARDS = 6;
const LEAST_RISING = 2;
const COLLECTIONS = 6;

/** Newest first by the given day, ties by place. */
function newest(
  cards: readonly IntegrationCard[],
  dayOf: (card: IntegrationCard) => string,
): readonly IntegrationCard[] {
  return cards
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? a.place - b.place : dayOf(a) < dayOf(b) ? 1 : -1))
    .slice(0, CARDS);
}

/** Roles with a listing, by the taxonomy's order; each opens the catalogue filtered. */
function buildRoles(cards: readonly IntegrationCard[], { content, paths }: SiteContext): HomeView['roles'] {
  return content.taxonomy.roles.flatMap(({ slug, name, description }) => {
    const count = cards.filter((card) => card.facets.role.includes(slug)).length;
    const href = paths.filtered(paths.integrations, 'role', slug);
    return count > 0 ? [{ name, description, count, href }] : [];
  });
}

/** Growing listings that fill the column beside the newcomers drawn; at least a few, whatever was drawn. */
function listRising(
  { rising, draw }: SiteContext['facts'],
  cardOf: ReadonlyMap<string, IntegrationCard>,
): readonly IntegrationCard[] {
  const drawn = new Set(draw.drawn);
  return rising
    .filter((slug) => !drawn.has(slug))
    .slice(0, Math.max(LEAST_RISING, CARDS - drawn.size))
    .flatMap((slug) => cardOf.get(slug) ?? []);
}

export function buildHome(
  cards: readonly IntegrationCard[],
  partners: readonly PartnerCard[],
  categories: Site['categories'],
  collections: Site['collections'],
  context: SiteContext,
): HomeView {
  const { content, facts, paths } = context;
  const cardOf = new Map(cards.map((card) => [card.slug, card]));
  const certifiedOn = new Map(
    context.listings.flatMap(({ entry, facts: { certification } }) =>
      isStanding(certification) && certification.certifiedOn
        ? [[entry.slug, certification.certifiedOn] as const]
        : [],
    ),
  );
  const current = cards.filter(({ status }) => status !== 'deprecated');
  return {
    head: context.head({
      title: content.site.tagline,
      fullTitle: context.heading('home', { tagline: content.site.tagline }),
      description: content.site.description,
      path: paths.home,
      jsonLd: describeSite(context),
      feeds: ['all'],
    }),
    totals: { integrations: cards.length, partners: partners.length, certified: certifiedOn.size },
    categories: categories.map(({ slug, name, href, description, count }) => ({
      slug,
      name,
      href,
      description,
      count,
    })),
    roles: buildRoles(cards, context),
    rising: listRising(facts, cardOf),
    drawn: facts.draw.drawn.flatMap((slug) => cardOf.get(slug) ?? []),
    newlyListed: newest(current, ({ listed }) => listed),
    newlyCertified: newest(
      current.filter(({ slug }) => certifiedOn.has(slug)),
      ({ slug }) => certifiedOn.get(slug) ?? '',
    ),
    recommended: current.slice(0, CARDS),
    collections: collections.slice(0, COLLECTIONS).map(linkCollection),
    partners: partners.slice(0, CARDS),
  };
}
