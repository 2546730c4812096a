/** What a visitor chose, answered from what was loaded of a catalogue. */
import { wordsOf } from './fold.ts';
import type { FacetCounts, FacetIndex } from './facets.ts';
import { selectCards, type CardMask } from './filter.ts';
import { relevanceOf } from './relevance.ts';
import { effectiveSort, type PlainSortKey } from './sort.ts';
import { withoutFacet, type CatalogState } from './state.ts';
import type { Hit } from './store.ts';

/** What a state needs to be answered. */
export interface Loaded {
  /** Columns of the facets that were chosen, and of those to be counted. */
  readonly index: FacetIndex;
  /** What the query found, best first; undefined without a query. */
  readonly hits: readonly Hit[] | undefined;
  /** All entries in the order of the state; undefined where `orderToLoad` asks for none. */
  readonly order: ArrayLike<number> | undefined;
}

export interface Answer {
  /** All entries that fit, in order. */
  readonly entries: readonly number[];
  readonly counts: FacetCounts;
}

/**
 * The order that must be loaded to answer a state; undefined for relevance, which the hits bring along, and for
 * the recommended order, in which entries are numbered.
 */
export function orderToLoad(state: CatalogState): PlainSortKey | undefined {
  const sort = effectiveSort(state);
  return sort === 'relevance' || sort === 'recommended' ? undefined : sort;
}

export function answerState(state: CatalogState, { index, hits, order }: Loaded): Answer {
  const { mask, counts } = selectCards(index, state.filters, hits && maskOf(index, hits));
  const entries: number[] = [];
  const take = (entry: number): void => {
    if (mask[entry] === 1) entries.push(entry);
  };
  if (effectiveSort(state) === 'relevance') for (const { entry } of hits ?? []) take(entry);
  else for (let at = 0; at < index.size; at += 1) take(order === undefined ? at : (order[at] ?? 0));
  return { entries, counts };
}

/**
 * Hits with those of the full text after them: what it found first counts most, and the score tips.
 *
 * @param texts entries, best first
 */
export function addTextHits(
  names: readonly Hit[],
  texts: readonly number[],
  q: string,
  levels: Uint8Array,
): readonly Hit[] {
  if (texts.length === 0) return names;
  const named = new Set(names.map(({ entry }) => entry));
  const words = wordsOf(q);
  const added = texts.flatMap((entry, rank): readonly Hit[] => {
    if (named.has(entry)) return [];
    const relevance = relevanceOf('text', 1 - rank / texts.length, levels[entry] ?? 0);
    return [{ entry, match: 'text', relevance, words }];
  });
  return [...names, ...added.sort((a, b) => b.relevance - a.relevance || a.entry - b.entry)];
}

/** Facets to give up, and how many results there are without them. */
export interface Relaxation {
  readonly facets: readonly string[];
  readonly count: number;
}

/**
 * What to give up when nothing is found: each facet that alone hides results, most results first; where none
 * does, all of them. Empty where the filters are not to blame.
 */
export function findRelaxations({ filters }: CatalogState, { index, hits }: Loaded): readonly Relaxation[] {
  const within = hits && maskOf(index, hits);
  const giveUp = (facets: readonly string[]): Relaxation => {
    const rest = facets.reduce(withoutFacet, filters);
    return { facets, count: selectCards(index, rest, within).total };
  };
  const facets = Object.keys(filters);
  const single = facets.map((facet) => giveUp([facet])).filter(({ count }) => count > 0);
  if (single.length > 0) return single.sort((a, b) => b.count - a.count);
  return [giveUp(facets)].filter(({ count }) => count > 0);
}

function maskOf({ size }: FacetIndex, hits: readonly Hit[]): CardMask {
  const mask = new Uint8Array(size);
  for (const { entry } of hits) mask[entry] = 1;
  return mask;
}
