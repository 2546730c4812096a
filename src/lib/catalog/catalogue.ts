/** A list of cards made ready for search, and the answer to what a visitor chose. */
import type { Card } from '../site/model.ts';
import { buildFacetIndex, type FacetCounts, type FacetIndex } from './facets.ts';
import { selectCards, type CardMask } from './filter.ts';
import { buildNameIndex, matchNames, type MatchKind, type NameIndex } from './names.ts';
import { mergeResults, type Hit } from './results.ts';
import { effectiveSort, orderCards, type PlainSortKey } from './sort.ts';
import { withoutFacet, type CatalogState } from './state.ts';

export { FACETS, SORTS } from './lists.ts';

export interface Catalogue<C extends Card = Card> {
  readonly cards: readonly C[];
  readonly facets: FacetIndex;
  readonly names: NameIndex;
  readonly positionOf: ReadonlyMap<string, number>;
  /** All positions in an order; computed once per order. */
  readonly orderBy: (sort: PlainSortKey) => readonly number[];
}

export interface Exploration<C extends Card = Card> {
  readonly cards: readonly C[];
  readonly counts: FacetCounts;
  /** What found each card, by slug; empty without a query. */
  readonly matches: ReadonlyMap<string, MatchKind>;
}

export function buildCatalogue<C extends Card>(cards: readonly C[], facets: readonly string[]): Catalogue<C> {
  const orders = new Map<PlainSortKey, readonly number[]>();
  return {
    cards,
    facets: buildFacetIndex(cards, facets),
    names: buildNameIndex(cards),
    positionOf: new Map(cards.map(({ slug }, at) => [slug, at])),
    orderBy: (sort) => {
      const order = orders.get(sort) ?? orderCards(cards, sort);
      orders.set(sort, order);
      return order;
    },
  };
}

/**
 * Cards that fit a state, in its order, with the counts of every facet value.
 *
 * @param fullText slugs the full text found for `state.q`, best first; unknown ones are passed over
 */
export function explore<C extends Card>(
  catalogue: Catalogue<C>,
  state: CatalogState,
  fullText: readonly string[],
): Exploration<C> {
  const hits = findHits(catalogue, state.q, fullText);
  const { mask, counts } = selectCards(catalogue.facets, state.filters, hits && maskOf(catalogue, hits));
  const sort = effectiveSort(state);
  const order = sort === 'relevance' ? (hits ?? []).map(({ card }) => card) : catalogue.orderBy(sort);
  const cards = order.flatMap((at) => (mask[at] === 1 ? (catalogue.cards[at] ?? []) : []));
  const matches = new Map(hits?.map(({ card, match }) => [catalogue.cards[card]?.slug ?? '', match]));
  return { cards, counts, matches };
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
export function findRelaxations(
  catalogue: Catalogue,
  state: CatalogState,
  fullText: readonly string[],
): readonly Relaxation[] {
  const hits = findHits(catalogue, state.q, fullText);
  const within = hits && maskOf(catalogue, hits);
  const giveUp = (facets: readonly string[]): Relaxation => {
    const filters = facets.reduce(withoutFacet, state.filters);
    return { facets, count: selectCards(catalogue.facets, filters, within).total };
  };
  const facets = Object.keys(state.filters);
  const single = facets.map((facet) => giveUp([facet])).filter(({ count }) => count > 0);
  if (single.length > 0) return single.sort((a, b) => b.count - a.count);
  return [giveUp(facets)].filter(({ count }) => count > 0);
}

/** Undefined without a query, since then nothing was searched. */
function findHits(catalogue: Catalogue, q: string, fullText: readonly string[]): readonly Hit[] | undefined {
  if (q.trim() === '') return undefined;
  const texts = fullText.flatMap((slug) => catalogue.positionOf.get(slug) ?? []);
  return mergeResults(catalogue.cards, matchNames(catalogue.names, q), texts);
}

function maskOf(catalogue: Catalogue, hits: readonly Hit[]): CardMask {
  const mask = new Uint8Array(catalogue.cards.length);
  for (const { card } of hits) mask[card] = 1;
  return mask;
}
