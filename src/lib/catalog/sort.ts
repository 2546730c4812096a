import { fold } from './fold.ts';
import type { CatalogState, SortKey } from './state.ts';

/** What an order may look at. */
export interface Sortable {
  readonly slug: string;
  readonly name: string;
  readonly place: number;
  readonly active: number | null;
  readonly growth: number | null;
  readonly listed: string;
  readonly updated: string;
}

export type PlainSortKey = Exclude<SortKey, 'relevance'>;
type Key = number | string | null;

/** Sort value of a card and its direction. Null and '' mean "not known" and stand last either way. */
const SORTS: Record<PlainSortKey, { readonly key: (card: Sortable) => Key; readonly descending: boolean }> = {
  recommended: { key: (card) => card.place, descending: false },
  active: { key: (card) => card.active, descending: true },
  rising: { key: (card) => card.growth, descending: true },
  newest: { key: (card) => card.listed || null, descending: true },
  updated: { key: (card) => card.updated || null, descending: true },
  name: { key: (card) => fold(card.name), descending: false },
};

/** The order in force: relevance needs a query and is the natural order with one. */
export function effectiveSort({ q, sort }: Pick<CatalogState, 'q' | 'sort'>): SortKey {
  const natural = q.trim() === '' ? 'recommended' : 'relevance';
  return sort === undefined || sort === 'relevance' ? natural : sort;
}

/** Positions of all cards in the given order. Total: cards that tie stand by place, then by slug. */
export function orderCards(cards: readonly Sortable[], sort: PlainSortKey): readonly number[] {
  const { key, descending } = SORTS[sort];
  const rows = cards.map((card, at) => ({ at, card, key: key(card) }));
  rows.sort((a, b) => compareKeys(a.key, b.key, descending) || comparePlaces(a.card, b.card));
  return rows.map(({ at }) => at);
}

/** For each card the rank of its sort value among the different ones, from 0: equal values rank the same. */
export function rankCards(cards: readonly Sortable[], sort: PlainSortKey): readonly number[] {
  const { key, descending } = SORTS[sort];
  const keys = cards.map(key);
  const different = [...new Set(keys)].sort((a, b) => compareKeys(a, b, descending));
  const rankOf = new Map(different.map((value, rank) => [value, rank]));
  return keys.map((value) => rankOf.get(value) ?? 0);
}

/** The recommended order of two cards. */
export function comparePlaces(
  a: Pick<Sortable, 'place' | 'slug'>,
  b: Pick<Sortable, 'place' | 'slug'>,
): number {
  return a.place - b.place || compare(a.slug, b.slug);
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return descending ? compare(b, a) : compare(a, b);
}

function compare(a: number | string, b: number | string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
