import { answerState } from '#lib/catalog/answer.ts';
import { FACETS } from '#lib/catalog/lists.ts';
import { openStore } from '#lib/catalog/open-store.ts';
import { normalState, serialiseState } from '#lib/catalog/query.ts';
import type { Filters } from '#lib/catalog/state.ts';
import type { Site } from '#lib/site/model.ts';
import type { Noun } from './catalogue.ts';

/** Finds entries as the pages do: by names, slugs, publishers and categories, forgiving typing errors. */
export interface Finder {
  readonly find: (q: string, filters: Filters) => Promise<Found>;
  /** Entries whose names look most like what found nothing. */
  readonly near: (q: string) => Promise<readonly number[]>;
}

export interface Found {
  /** Numbers of the entries in the recommended order, best first. */
  readonly entries: readonly number[];
  /** Query string of the list that shows the same. */
  readonly query: string;
}

const MOST_NEAR = 3;

export async function openFinder(site: Site, noun: Noun): Promise<Finder> {
  const { index } = noun === 'integration' ? site.catalogue : site.directory;
  const folder = index.slice(`${site.meta.base}/catalog/`.length);
  const files = site.getIndexFiles();
  const store = await openStore((name) => {
    const text = files.get(folder + name);
    return text === undefined
      ? Promise.reject(new RangeError(`There is no ${folder}${name}.`))
      : Promise.resolve(JSON.parse(text) as unknown);
  });
  const facets = FACETS[noun];
  return {
    find: async (q, filters) => {
      const state = normalState({ q, filters, sort: undefined }, facets);
      const hits = state.q === '' ? undefined : await store.findNames(state.q);
      const columns = await store.loadFacets(Object.keys(state.filters));
      const { entries } = answerState(state, { index: columns, hits, order: undefined });
      return { entries, query: serialiseState(state, facets).toString() };
    },
    near: (q) => store.findNearest(q, MOST_NEAR),
  };
}
