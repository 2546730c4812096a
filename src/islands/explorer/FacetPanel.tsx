import { memo } from 'react';
import type { Filters } from '#lib/catalog/state.ts';
import { FacetGroup } from './FacetGroup.tsx';
import type { FacetState } from './facet-state.ts';
import type { Unfolded } from './use-unfolded.ts';
import type { Words } from './words.ts';

export interface FacetPanelProps {
  readonly words: Words;
  readonly facets: readonly FacetState[];
  readonly filters: Filters;
  readonly unfoldedOf: (facet: string) => Unfolded;
  readonly onUnfold: (facet: string, unfolded: Unfolded) => void;
  readonly onToggle: (facet: string, value: string) => void;
}

export const FacetPanel = memo(function FacetPanel({
  words,
  facets,
  filters,
  unfoldedOf,
  onUnfold,
  onToggle,
}: FacetPanelProps) {
  return facets.map((state) => (
    <FacetGroup
      key={state.facet}
      words={words}
      state={state}
      selected={filters[state.facet] ?? []}
      unfolded={unfoldedOf(state.facet)}
      onUnfold={(next) => onUnfold(state.facet, next)}
      onToggle={(value) => onToggle(state.facet, value)}
    />
  ));
});
