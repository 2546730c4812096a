export const SORT_KEYS = [
  'relevance',
  'recommended',
  'active',
  'rising',
  'newest',
  'updated',
  'name',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Selected values by facet. Order and repetition carry no meaning; a facet without values is left out. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** All that a visitor chose on a list. It lives in the address and nowhere else. */
export interface CatalogState {
  readonly q: string;
  readonly filters: Filters;
  /** Undefined is the natural order: by relevance with a query, else as recommended. */
  readonly sort: SortKey | undefined;
}

export const EMPTY_STATE: CatalogState = { q: '', filters: {}, sort: undefined };

/** True where nothing was chosen, so that the list is the one every visitor gets. */
export function isUntouched(state: CatalogState): boolean {
  return state.q.trim() === '' && state.sort === undefined && countFilters(state.filters) === 0;
}

export function countFilters(filters: Filters): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, 0);
}

export function isSelected(filters: Filters, facet: string, value: string): boolean {
  return filters[facet]?.includes(value) ?? false;
}

/** The filters with one value switched on or off. */
export function toggleValue(filters: Filters, facet: string, value: string): Filters {
  const values = filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return withValues(filters, facet, next);
}

/** The filters without one facet. */
export function withoutFacet(filters: Filters, facet: string): Filters {
  return withValues(filters, facet, []);
}

function withValues(filters: Filters, facet: string, values: readonly string[]): Filters {
  const others = Object.entries(filters).filter(([name]) => name !== facet);
  return Object.fromEntries(values.length === 0 ? others : [...others, [facet, values]]);
}
