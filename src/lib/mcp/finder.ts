import { answerState } from '#lib/catalog/answer.ts';
import { FACETS } from '#lib/catalog/lists.ts';
import { openStore } from '#lib/catalog/open-store.ts';
import { normalState, serialiseState } from '#lib/catalog/query.ts';
import type { Filters } from '#lib/catalog/state.ts';
import type { EntryName, ReadFile, ShownCard } from '#lib/catalog/store.ts';
import { NOT_STATED, type Card } from '#lib/site/model.ts';

export type ShownEntry = Extract<ShownCard, { readonly kind: Card['kind'] }>;

/** Finds entries as the pages do: by names, slugs, publishers and categories, forgiving typing errors. */
export interface Finder {
  readonly find: (q: string, filters: Filters) => Promise<Found>;
  /** Entries whose names look most like what found nothing. */
  readonly near: (q: string) => Promise<readonly number[]>;
  readonly cards: (entries: readonly number[]) => Promise<readonly ShownEntry[]>;
  /** Values that occur. */
  readonly values: (facet: string) => Promise<readonly string[]>;
  /** Of all entries, in the recommended order. */
  readonly names: () => Promise<readonly EntryName[]>;
}

export interface Found {
  /** Numbers of the entries in the recommended order, best first. */
  readonly entries: readonly number[];
  /** Query string of the list that shows the same. */
  readonly query: string;
}

const MOST_NEAR = 3;

/** `read` reads the files of one kind of entry. */
export async function openFinder(noun: Card['kind'], read: ReadFile): Promise<Finder> {
  const store = await openStore(read);
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
    cards: async (entries) => {
      const cards = await store.loadCards(entries);
      return cards.filter((card): card is ShownEntry => card.kind !== 'page');
    },
    values: async (facet) => {
      const { columns } = await store.loadFacets([facet]);
      return columns.flatMap(({ values }) => values).filter((value) => value !== NOT_STATED);
    },
    names: async () => {
      await store.prefetch();
      return store.nameEntries(Array.from({ length: store.size }, (_, entry) => entry)) ?? [];
    },
  };
}
