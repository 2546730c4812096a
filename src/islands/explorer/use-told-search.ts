import { useEffect, type RefObject } from 'react';
import type { CatalogState } from '#lib/catalog/state.ts';
import { openSearches, type Searches } from '../beacon/searches.ts';

let opened: Searches | undefined;

/**
 * Tells the page's counter which search stands and what is followed from it.
 *
 * @param chosen the state that was answered; undefined while there is no whole answer
 */
export function useToldSearch(
  root: RefObject<HTMLElement | null>,
  chosen: CatalogState | undefined,
  results: number,
): void {
  const query = chosen?.q.trim() ?? '';
  const filters = Object.entries(chosen?.filters ?? {})
    .flatMap(([facet, values]) => values.map((value) => `${facet}=${value}`))
    .join('&');

  useEffect(() => {
    if (chosen === undefined) return;
    opened ??= openSearches();
    opened.show(
      query === ''
        ? undefined
        : { query, filters: filters === '' ? [] : filters.split('&'), results, isWhole: true },
    );
  }, [chosen, query, filters, results]);

  useEffect(() => {
    const list = root.current;
    const follow = ({ target, button }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && button < 2) opened?.follow(link.pathname);
    };
    list?.addEventListener('click', follow);
    list?.addEventListener('auxclick', follow);
    return () => {
      list?.removeEventListener('click', follow);
      list?.removeEventListener('auxclick', follow);
    };
  }, [root]);
}
