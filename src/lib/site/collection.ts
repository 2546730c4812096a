import type { CollectionEntry } from '#lib/content/model.ts';
import { renderBody } from './body.ts';
import type { SiteContext } from './context.ts';
import { describeList } from './jsonld.ts';
import type { CollectionLink, IntegrationCard, Mention, NamedLink, Site } from './model.ts';
import { buildStack } from './stack.ts';

const LOGOS = 6;

type CollectionPage = Site['collections'][number];

/** Partners that implement every listing, most delivered projects first, ties by slug. */
function findImplementers(slugs: readonly string[], context: SiteContext): readonly Mention[] {
  return context.companies
    .filter(({ facts }) => {
      const known = new Set(facts.implements.map(({ integration }) => integration));
      return slugs.every((slug) => known.has(slug));
    })
    .toSorted((a, b) => b.facts.deliveredProjects - a.facts.deliveredProjects)
    .flatMap(({ entry }) => context.mentionPartner(entry.slug) ?? []);
}

function buildCollection(
  entry: CollectionEntry,
  cardOf: ReadonlyMap<string, IntegrationCard>,
  context: SiteContext,
): CollectionPage {
  const { paths, content } = context;
  const href = paths.collection(entry.slug);
  const cards = entry.integrations.flatMap((slug) => cardOf.get(slug) ?? []);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: context.heading('collections'), href: paths.collections },
    { name: entry.title, href },
  ];
  return {
    slug: entry.slug,
    name: entry.title,
    href,
    summary: entry.summary,
    kind: entry.kind,
    count: cards.length,
    logos: cards.slice(0, LOGOS).map(({ logo }) => logo),
    head: context.head({
      title: entry.title,
      description: entry.summary,
      path: href,
      jsonLd: describeList(cards, cards.length, trail, context),
      languages: context.languagesOf('collection', entry.slug),
      embed: { noun: 'collections', slug: entry.slug },
    }),
    foreign: context.foreign('collection', entry.slug),
    isOutdated: entry.isStale,
    body: entry.body,
    bodyHtml: renderBody(entry, paths.root),
    cards,
    roles: entry.roles.map((slug) => ({ slug, name: context.termName('roles', slug) })),
    partners: findImplementers(
      cards.map(({ slug }) => slug),
      context,
    ),
    stack: buildStack(entry, context),
    source: context.source(entry.file),
  };
}

/** Collections, featured ones first, then by slug. */
export function buildCollections(
  cards: readonly IntegrationCard[],
  context: SiteContext,
): Site['collections'] {
  const cardOf = new Map(cards.map((card) => [card.slug, card]));
  return context.content.collections
    .toSorted((a, b) => Number(b.featured) - Number(a.featured) || (a.slug < b.slug ? -1 : 1))
    .map((entry) => buildCollection(entry, cardOf, context));
}

export const linkCollection = ({
  slug,
  name,
  href,
  summary,
  foreign,
  kind,
  count,
  logos,
}: CollectionPage): CollectionLink => ({
  slug,
  name,
  href,
  summary,
  foreign,
  kind,
  count,
  logos,
});

/** Collections by listing they hold. */
export function linkCollections(
  collections: readonly CollectionPage[],
): ReadonlyMap<string, readonly NamedLink[]> {
  const links = new Map<string, NamedLink[]>();
  for (const { name, href, cards } of collections) {
    for (const { slug } of cards) links.set(slug, [...(links.get(slug) ?? []), { name, href }]);
  }
  return links;
}
