import type { Term } from '#lib/content/schema/taxonomy.ts';
import type { SiteContext } from './context.ts';
import { describeList } from './jsonld.ts';
import { paginate } from './lists.ts';
import type { CategoryLink, IntegrationCard, Site } from './model.ts';
import { linkRoles, type Shelf } from './role.ts';

const RELATED = 6;

function linkCategory(
  { slug, name, description }: Term,
  count: number,
  { paths }: SiteContext,
): CategoryLink {
  return { slug, name, description, href: paths.category(slug), count };
}

/** Categories that share listings with this one, most first, ties by slug. */
function findRelated({ link, cards }: Shelf, shelves: readonly Shelf[]): readonly CategoryLink[] {
  const shared = new Map<string, number>();
  for (const card of cards) {
    for (const slug of card.facets.category) shared.set(slug, (shared.get(slug) ?? 0) + 1);
  }
  return shelves
    .map((shelf) => shelf.link)
    .filter((other) => other.slug !== link.slug && shared.has(other.slug))
    .sort((a, b) => (shared.get(b.slug) ?? 0) - (shared.get(a.slug) ?? 0) || (a.slug < b.slug ? -1 : 1))
    .slice(0, RELATED);
}

function groupByCategory(cards: readonly IntegrationCard[]): ReadonlyMap<string, IntegrationCard[]> {
  const groups = new Map<string, IntegrationCard[]>();
  for (const card of cards) {
    for (const slug of card.facets.category) {
      const group = groups.get(slug);
      if (group) group.push(card);
      else groups.set(slug, [card]);
    }
  }
  return groups;
}

/** Every category with a listing, in the taxonomy's order; `cards` are in order of place. */
export function fillShelves(cards: readonly IntegrationCard[], context: SiteContext): readonly Shelf[] {
  const groups = groupByCategory(cards);
  return context.content.taxonomy.categories.flatMap((term) => {
    const own = groups.get(term.slug);
    return own ? [{ link: linkCategory(term, own.length, context), cards: own }] : [];
  });
}

/** One page for every category. */
export function buildCategories(shelves: readonly Shelf[], context: SiteContext): Site['categories'] {
  const { content, paths } = context;
  return shelves.map((shelf) => {
    const { link, cards: own } = shelf;
    const pages = paginate(own, link.href, paths);
    const trail = [
      { name: content.site.name, href: paths.home },
      { name: context.heading('categories'), href: paths.categories },
      { name: link.name, href: link.href },
    ];
    return {
      ...link,
      head: context.head({
        title: context.heading('category', { name: link.name }),
        description:
          link.description ?? context.heading('categoryDescription', { name: link.name }, own.length),
        path: link.href,
        jsonLd: describeList(pages[0]?.cards ?? [], own.length, trail, context),
        feeds: [`category-${link.slug}`],
        embed: { noun: 'categories', slug: link.slug },
      }),
      pages,
      roles: linkRoles(shelf, context),
      related: findRelated(shelf, shelves),
    };
  });
}
