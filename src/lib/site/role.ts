import type { SiteContext } from './context.ts';
import { describeList } from './jsonld.ts';
import { CARDS_A_PAGE } from './lists.ts';
import type { CategoryLink, CategoryRoleView, IntegrationCard, RoleLink } from './model.ts';

/** Fewer listings make no page of their own. */
export const LEAST_LISTINGS = 3;

/** A category with its listings by place. */
export interface Shelf {
  readonly link: CategoryLink;
  readonly cards: readonly IntegrationCard[];
}

/** Roles for which a category has enough listings, in the taxonomy's order. */
export function linkRoles({ link, cards }: Shelf, { content, paths }: SiteContext): readonly RoleLink[] {
  const counts = new Map<string, number>();
  for (const { facets } of cards)
    for (const role of facets.role) counts.set(role, (counts.get(role) ?? 0) + 1);
  return content.taxonomy.roles.flatMap(({ slug, name }) => {
    const count = counts.get(slug) ?? 0;
    return count < LEAST_LISTINGS ? [] : [{ slug, name, href: paths.categoryRole(link.slug, slug), count }];
  });
}

function buildPage(
  { link: category, cards }: Shelf,
  role: RoleLink,
  all: readonly RoleLink[],
  context: SiteContext,
): CategoryRoleView {
  const { content, paths } = context;
  const own = cards.filter(({ facets }) => facets.role.includes(role.slug));
  const shown = own.slice(0, CARDS_A_PAGE);
  const site = content.site.name;
  const title = context.heading('categoryRole', { category: category.name, role: role.name });
  const trail = [
    { name: site, href: paths.home },
    { name: context.heading('categories'), href: paths.categories },
    { name: category.name, href: category.href },
    { name: role.name, href: role.href },
  ];
  return {
    ...role,
    head: context.head({
      title,
      description: context.heading(
        'categoryRoleDescription',
        { category: category.name, role: role.name },
        role.count,
      ),
      path: role.href,
      jsonLd: describeList(shown, role.count, trail, context),
      feeds: [`category-${category.slug}`],
    }),
    category,
    role: { slug: role.slug, name: role.name },
    cards: shown,
    rest: own.slice(CARDS_A_PAGE).map(({ name, href }) => ({ name, href })),
    siblings: all.filter(({ slug }) => slug !== role.slug),
  };
}

/** A page for every category and role with enough listings in common. */
export function buildCategoryRoles(
  shelves: readonly Shelf[],
  context: SiteContext,
): readonly CategoryRoleView[] {
  return shelves.flatMap((shelf) => {
    const roles = linkRoles(shelf, context);
    return roles.map((role) => buildPage(shelf, role, roles, context));
  });
}
