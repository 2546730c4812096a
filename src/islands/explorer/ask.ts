import { addTextHits, answerState, orderToLoad, type Loaded } from '#lib/catalog/answer.ts';
import type { FacetCounts, FacetIndex } from '#lib/catalog/facets.ts';
import { isUntouched, type CatalogState } from '#lib/catalog/state.ts';
import type { CatalogueStore, EntryName, Hit, ShownCard } from '#lib/catalog/store.ts';
import { nextPaint } from '../dom/next-paint.ts';
import type { FullText } from './use-full-text.ts';

/** What is asked of the catalogue. */
export interface Question {
  readonly chosen: CatalogState;
  /** Cards to show. */
  readonly shown: number;
  /** Facets whose choices or counts are in sight. */
  readonly counted: readonly string[];
  readonly fullText: FullText;
  /** True where a query was typed: its field is in sight, so a short list moves nothing. */
  readonly isTyped: boolean;
}

/** The facets in sight, and how many results each of their values brings. */
export interface Counted {
  readonly index: FacetIndex;
  readonly counts: FacetCounts;
}

/** The answer to a question, with the cards it shows. */
export interface Results {
  readonly chosen: CatalogState;
  readonly loaded: Loaded;
  /** All entries that fit, in order. */
  readonly entries: readonly number[];
  /** Until they are there, the first names alone. */
  readonly cards: readonly (ShownCard | EntryName)[];
  /** What found each of the cards that will stand, in their order; undefined without a query. */
  readonly found: readonly (Hit | undefined)[];
  /** Undefined until the results are painted. */
  readonly counted: Counted | undefined;
}

/** Who is told of an answer. */
export interface Listener {
  /** False once another question was asked. */
  readonly isListening: () => boolean;
  readonly show: (results: Results) => void;
  /** The names have answered, whether or not they found anything. */
  readonly hearNamed: (q: string) => void;
}

/** Names that the first frame shows, as far as a screen reaches; the fewer, the sooner it is painted. */
const NAMES_AT_ONCE = 6;

/** Catalogues that have answered a question once. */
const opened = new WeakSet<CatalogueStore>();

/**
 * Answers a question: with its results as soon as they are there, and once they are painted with all that takes
 * longer. An untouched list shows what was served, so no card is loaded for it.
 */
export async function ask(
  store: CatalogueStore,
  { chosen, shown, counted, fullText, isTyped }: Question,
  { isListening, show, hearNamed }: Listener,
): Promise<void> {
  const q = chosen.q.trim();
  const selected = Object.keys(chosen.filters);
  const count = () => loadFacets(store, [...selected, ...counted]);
  // A slow line brings the first names before what counts them.
  if (q === '' || opened.has(store)) count().catch(() => undefined);

  const [index, hits, order] = await Promise.all([
    store.loadFacets(selected),
    findHits(store, q, fullText),
    loadOrder(store, chosen),
  ]);
  if (!isListening()) return;
  const loaded: Loaded = { index, hits, order };
  const { entries } = answerState(chosen, loaded);
  const first = isUntouched(chosen) ? [] : entries.slice(0, shown);
  const shownFirst = new Set(first);
  const hitOf = new Map(hits?.filter(({ entry }) => shownFirst.has(entry)).map((hit) => [hit.entry, hit]));
  const results = {
    chosen,
    loaded,
    entries,
    found: first.map((entry) => hitOf.get(entry)),
    counted: undefined,
  };
  const names = store.hasCards(first)
    ? undefined
    : store.nameEntries(isTyped ? first.slice(0, NAMES_AT_ONCE) : first);
  const cards = names ?? (await store.loadCards(first));
  if (!isUntouched(chosen)) opened.add(store);
  hearNamed(q);
  // The full text may yet find what the names do not.
  if (entries.length === 0 && fullText.state === 'pending') return;
  if (!isUntouched(chosen)) {
    show({ ...results, cards });
    await nextPaint();
    if (!isListening()) return;
  }
  const [whole, complete] = await Promise.all([store.loadCards(first), count()]);
  const full: Loaded = { ...loaded, index: complete };
  const { counts } = answerState(chosen, full);
  show({ ...results, loaded: full, cards: whole, counted: { index: complete, counts } });
}

const loadFacets = (store: CatalogueStore, facets: readonly string[]): Promise<FacetIndex> =>
  store.loadFacets([...new Set(facets)]);

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
