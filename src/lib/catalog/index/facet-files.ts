import type { Card, FacetView } from '../../site/model.ts';
import type { Json } from '../columns.ts';
import { writeNumbers } from '../digits.ts';
import type { FacetFile } from '../facet-file.ts';

/** A file for each facet. */
export function writeFacets(
  cards: readonly Card[],
  views: readonly FacetView<string>[],
): readonly (readonly [string, Json])[] {
  return views.map((view) => [`facet-${view.facet}.json`, writeFacet(cards, view)] as const);
}

/** Combinations of values, most frequent first, and for each entry the number of its own. */
function writeFacet(cards: readonly Card[], { facet, options }: FacetView<string>): FacetFile & Json {
  const rows = cards.map((card) => joinValues(valuesOf(card, facet)));
  const combinations = byFrequency(rows);
  const values = [...new Set(combinations.flatMap(splitValues))].sort();
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const codeOf = new Map(combinations.map((combination, code) => [combination, code]));
  const idOf = new Map(values.map((value, id) => [value, id]));
  return {
    values,
    labels: values.map((value) => labels.get(value) ?? null),
    combinations: combinations.map((row) => splitValues(row).map((value) => idOf.get(value) ?? 0)),
    entries: writeNumbers(rows.map((row) => codeOf.get(row) ?? 0)),
  };
}

function valuesOf({ facets }: Card, facet: string): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = facets;
  return values[facet] ?? [];
}

const joinValues = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : [...new Set(values)].sort().join(' ');
const splitValues = (row: string): readonly string[] => (row === '' ? [] : row.split(' '));

function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}
