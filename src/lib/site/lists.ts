import type { Card, CardList } from './model.ts';
import type { Paths } from './paths.ts';

export const CARDS_A_PAGE = 24;

/** Static pages of a list under `href`, at least one; together they hold every card once, in order. */
export function paginate<C extends Card>(
  cards: readonly C[],
  href: string,
  paths: Paths,
): readonly CardList<C>[] {
  const count = Math.max(1, Math.ceil(cards.length / CARDS_A_PAGE));
  const pages = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    href: paths.listPage(href, index + 1),
  }));
  return pages.map((page, index) => ({
    href: page.href,
    cards: cards.slice(index * CARDS_A_PAGE, (index + 1) * CARDS_A_PAGE),
    total: cards.length,
    links: {
      number: page.number,
      count,
      previous: pages[index - 1]?.href,
      next: pages[index + 1]?.href,
      pages,
    },
  }));
}
