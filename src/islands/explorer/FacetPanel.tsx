import type { FacetCounts } from '#lib/catalog/facets.ts';
import type { FacetChoices } from '#lib/catalog/options.ts';
import type { Filters } from '#lib/catalog/state.ts';
import { FacetGroup } from './FacetGroup.tsx';
import type { Words } from './words.ts';

/** Facets that stand open as the page is served. */
const OPEN_AT_FIRST = 3;

export interface FacetPanelProps {
  readonly words: Words;
  readonly facets: readonly FacetChoices[];
  /** Undefined until the cards are there; totals stand in. */
  readonly counts: FacetCounts | undefined;
  readonly filters: Filters;
  readonly onToggle: (facet: string, value: string) => void;
}

export function FacetPanel({ words, facets, counts, filters, onToggle }: FacetPanelProps) {
  return facets.map((choices, at) => (
    <FacetGroup
      key={choices.facet}
      words={words}
      choices={choices}
      counts={counts?.get(choices.facet)}
      selected={filters[choices.facet] ?? []}
      isOpen={at < OPEN_AT_FIRST}
      onToggle={(value) => onToggle(choices.facet, value)}
    />
  ));
}
