import { useMemo, type Dispatch } from 'react';
import type { FacetChoices } from '#lib/catalog/options.ts';
import type { Filters } from '#lib/catalog/state.ts';
import type { Counted } from './ask.ts';
import type { ChoiceAction } from './choice.ts';
import { readFacetState } from './facet-state.ts';
import type { FacetPanelProps } from './FacetPanel.tsx';
import type { FacetFolds } from './use-unfolded.ts';
import type { Words } from './words.ts';

interface Input {
  readonly words: Words;
  readonly served: readonly FacetChoices[];
  readonly filters: Filters;
  readonly folds: FacetFolds;
  readonly counted: Counted | undefined;
  /** True while the served list stands. */
  readonly isServed: boolean;
  readonly dispatch: Dispatch<ChoiceAction>;
}

/** The facets as they stand; the same object until one of them changes, so that typing draws none of them anew. */
export function useFacetPanel({ words, served, filters, folds, counted, isServed, dispatch }: Input) {
  const facets = useMemo(
    () => served.map((facet) => readFacetState(facet, counted?.index, isServed ? 'totals' : counted?.counts)),
    [served, counted, isServed],
  );
  return useMemo(
    (): FacetPanelProps => ({
      words,
      facets,
      filters,
      unfoldedOf: folds.unfoldedOf,
      onUnfold: folds.unfold,
      onToggle: (facet, value) => {
        // A facet that was used stays open, so that nothing folds away under the pointer.
        folds.unfold(facet, folds.unfoldedOf(facet));
        dispatch({ type: 'toggled', facet, value });
      },
    }),
    [words, facets, filters, folds, dispatch],
  );
}
