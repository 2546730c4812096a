import {
  EMPTY_STATE,
  isSelected,
  toggleValue,
  withoutFacet,
  type CatalogState,
  type SortKey,
} from '#lib/catalog/state.ts';

/** Cards shown before more are asked for. */
export const CARDS_AT_ONCE = 12;
/** Cards added each time. */
export const MORE_CARDS = 24;

/** What the visitor chose, and how it came about: a step the back button can undo or not, or the address itself. */
export interface Choice {
  readonly chosen: CatalogState;
  readonly shown: number;
  readonly origin: 'step' | 'typing' | 'more' | 'address';
}

export type ChoiceAction =
  | { readonly type: 'typed'; readonly q: string }
  | { readonly type: 'toggled'; readonly facet: string; readonly value: string }
  | { readonly type: 'ticked'; readonly facet: string; readonly value: string }
  | { readonly type: 'sorted'; readonly sort: SortKey | undefined }
  | { readonly type: 'gave-up'; readonly facets: readonly string[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'asked-for-more' }
  | { readonly type: 'restored'; readonly chosen: CatalogState; readonly shown: number };

export const UNTOUCHED: Choice = { chosen: EMPTY_STATE, shown: CARDS_AT_ONCE, origin: 'address' };

export function choose(choice: Choice, action: ChoiceAction): Choice {
  const { chosen } = choice;
  const step = (change: Partial<CatalogState>): Choice => ({
    chosen: { ...chosen, ...change },
    shown: CARDS_AT_ONCE,
    origin: 'step',
  });
  switch (action.type) {
    case 'typed':
      return { ...step({ q: action.q }), origin: 'typing' };
    case 'toggled':
      return step({ filters: toggleValue(chosen.filters, action.facet, action.value) });
    case 'ticked':
      return isSelected(chosen.filters, action.facet, action.value)
        ? choice
        : choose(choice, { ...action, type: 'toggled' });
    case 'sorted':
      return step({ sort: action.sort });
    case 'gave-up':
      return step({ filters: action.facets.reduce(withoutFacet, chosen.filters) });
    case 'cleared':
      return step({ filters: {} });
    case 'asked-for-more':
      return { ...choice, shown: choice.shown + MORE_CARDS, origin: 'more' };
    case 'restored':
      return { chosen: action.chosen, shown: action.shown, origin: 'address' };
  }
}
