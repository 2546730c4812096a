/**
 * The state of a list as a query string, and back.
 *
 * Keys: `q`, one key per facet (repeated for several values, as an HTML form sends them) and `sort`.
 * Unknown keys, unknown sorts and values that are no slug are dropped. A well-formed value of a known facet
 * is kept even where no listing has it: a shared link stays what it was, and the chip can be removed.
 */
import { SORT_KEYS, type CatalogState, type Filters, type SortKey } from './state.ts';

export const MAX_QUERY_LENGTH = 200;
export const MAX_VALUES_PER_FACET = 50;
const MAX_VALUE_LENGTH = 64;
const FACET_VALUE = /^(?:-|[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads a query string. Total: whatever comes in, a normal state comes out. */
export function parseState(params: URLSearchParams, facets: readonly string[]): CatalogState {
  const filters = Object.fromEntries(facets.map((facet) => [facet, params.getAll(facet)]));
  const sort = params.get('sort');
  return normalState({ q: params.get('q') ?? '', filters, sort: isSortKey(sort) ? sort : undefined }, facets);
}

/** Writes a state in canonical order: `q`, facets as declared, values by code point, `sort`. */
export function serialiseState(state: CatalogState, facets: readonly string[]): URLSearchParams {
  const { q, filters, sort } = normalState(state, facets);
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of facets) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (sort !== undefined) params.set('sort', sort);
  return params;
}

/** The one form of all states that mean the same; `parseState` and `serialiseState` are inverse on it. */
export function normalState(state: CatalogState, facets: readonly string[]): CatalogState {
  return { q: normalQuery(state.q), filters: normalFilters(state.filters, facets), sort: state.sort };
}

function normalQuery(q: string): string {
  const spaced = q.slice(0, 4 * MAX_QUERY_LENGTH).replace(/[\s\p{Cc}]+/gu, ' ');
  return spaced.trim().slice(0, MAX_QUERY_LENGTH).trim().toWellFormed();
}

function normalFilters(filters: Filters, facets: readonly string[]): Filters {
  const entries = facets.map((facet) => [facet, normalValues(filters[facet] ?? [])] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

function normalValues(values: readonly string[]): readonly string[] {
  const wellFormed = values.filter((value) => value.length <= MAX_VALUE_LENGTH && FACET_VALUE.test(value));
  return [...new Set(wellFormed)].sort(byCodePoint).slice(0, MAX_VALUES_PER_FACET);
}

function byCodePoint(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isSortKey(value: string | null): value is SortKey {
  return SORT_KEYS.some((key) => key === value);
}
