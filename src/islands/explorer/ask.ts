import { addTextHits, answerState, orderToLoad, type Answer, type Loaded } from '#lib/catalog/answer.ts';
import type { FacetIndex } from '#lib/catalog/facets.ts';
import { isUntouched, type CatalogState } from '#lib/catalog/state.ts';
import type { CatalogueStore, Hit, ShownCard } from '#lib/catalog/store.ts';
import type { FullText } from './use-full-text.ts';

/** What is asked of the catalogue. */
export interface Question {
  readonly chosen: CatalogState;
  /** Cards to show. */
  readonly shown: number;
  /** Facets whose choices or counts are in sight. */
  readonly counted: readonly string[];
  readonly fullText: FullText;
}

/** The answer to a question, with the cards it shows. */
export interface Results extends Answer {
  readonly chosen: CatalogState;
  readonly loaded: Loaded;
  readonly cards: readonly ShownCard[];
  /** What found each card, in their order; undefined without a query. */
  readonly found: readonly (Hit | undefined)[];
}

/** Who is told of an answer. */
export interface Listener {
  readonly show: (results: Results) => void;
  /** The names have answered, whether or not they found anything. */
  readonly hearNamed: (q: string) => void;
}

/** Catalogues that have answered once. */
const opened = new WeakSet<CatalogueStore>();

/**
 * Answers a question: with its results as soon as they are there, and once more with the counts in sight where
 * those take longer. An untouched list shows what was served, so no card is loaded for it.
 */
export async function ask(
  store: CatalogueStore,
  { chosen, shown, counted, fullText }: Question,
  { show, hearNamed }: Listener,
): Promise<void> {
  const q = chosen.q.trim();
  const selected = Object.keys(chosen.filters);
  const isServed = isUntouched(chosen);
  let complete: FacetIndex | undefined;
  const count = (): Promise<FacetIndex> => {
    const counting = store.loadFacets([...new Set([...selected, ...counted])]).then((index) => {
      complete = index;
      return index;
    });
    // Where the results fail, so does this; nobody is left to hear of it.
    counting.catch(() => undefined);
    return counting;
  };
  // A slow line brings the first names before what counts them.
  const early = q === '' || opened.has(store) ? count() : undefined;

  const [index, hits, order] = await Promise.all([
    store.loadFacets(selected),
    findHits(store, q, fullText),
    loadOrder(store, chosen),
  ]);
  const loaded: Loaded = { index: complete ?? index, hits, order };
  const answer = answerState(chosen, loaded);
  const entries = isServed ? [] : answer.entries.slice(0, shown);
  const cards = await store.loadCards(entries);
  opened.add(store);
  hearNamed(q);
  // The full text may yet find what the names do not.
  if (entries.length === 0 && fullText.state === 'pending') return;
  const hitOf = new Map(hits?.map((hit) => [hit.entry, hit]));
  const shared = { chosen, cards, found: entries.map((entry) => hitOf.get(entry)) };
  const isComplete = loaded.index === complete;
  if (isComplete || !isServed) show({ ...answer, ...shared, loaded });
  if (isComplete) return;
  const full: Loaded = { ...loaded, index: await (early ?? count()) };
  show({ ...answerState(chosen, full), ...shared, loaded: full });
}

async function findHits(
  store: CatalogueStore,
  q: string,
  fullText: FullText,
): Promise<readonly Hit[] | undefined> {
  if (q === '') return undefined;
  const names = await store.findNames(q);
  return addTextHits(names, fullText.entries, q, store.levels);
}

async function loadOrder(store: CatalogueStore, chosen: CatalogState) {
  const sort = orderToLoad(chosen);
  return sort && store.loadOrder(sort);
}
