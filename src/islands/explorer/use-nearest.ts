import { useEffect, useState } from 'react';
import type { CatalogueStore } from '#lib/catalog/store.ts';
import type { NamedLink } from '#lib/site/model.ts';
import { findNearestCategory, type Folders } from './elsewhere.ts';

const NEAREST = 3;

/** What looks most like a query that found nothing. */
export interface Nearest {
  readonly names: readonly NamedLink[];
  readonly categories: readonly NamedLink[];
}

const NONE: Nearest = { names: [], categories: [] };

/** @param query '' where something was found, so that nothing near is needed */
export function useNearest(store: CatalogueStore | undefined, folders: Folders, query: string): Nearest {
  const [answer, setAnswer] = useState<Nearest & { readonly q: string }>();

  useEffect(() => {
    if (store === undefined || query === '') return;
    let isStale = false;
    const settle = (found: Nearest) => {
      if (!isStale) setAnswer({ q: query, ...found });
    };
    // What cannot be loaded is not there to be offered.
    findNearest(store, folders, query).then(settle, () => settle(NONE));
    return () => {
      isStale = true;
    };
  }, [store, folders, query]);

  return answer?.q === query ? answer : NONE;
}

async function findNearest(store: CatalogueStore, folders: Folders, q: string): Promise<Nearest> {
  const [entries, category] = await Promise.all([
    store.findNearest(q, NEAREST),
    findNearestCategory(folders, q).catch(() => undefined),
  ]);
  return { names: await store.loadCards(entries), categories: category === undefined ? [] : [category] };
}
