import { useEffect, useLayoutEffect, useReducer, type Dispatch } from 'react';
import { parseState, serialiseState } from '#lib/catalog/query.ts';
import { CARDS_AT_ONCE, choose, UNTOUCHED, type Choice, type ChoiceAction } from './choice.ts';

/** Browsers refuse more than a hundred changes of the address in thirty seconds. */
const TYPING_PAUSE_MS = 250;

interface Place {
  readonly facets: readonly string[];
  /** Address of the list, where every choice is shown. */
  readonly href: string;
  /** Address of this page of the list, which shows no choice. */
  readonly here: string;
}

/**
 * What the visitor chose, kept in the address: filters and order make a step of the history, typing does not.
 * It starts untouched, as the page was served, and takes up the address once the page is alive.
 */
export function useChoice({ facets, href, here }: Place): readonly [Choice, Dispatch<ChoiceAction>] {
  const [choice, dispatch] = useReducer(choose, UNTOUCHED);

  // In the layout phase, so that the fields still hold what was typed before the script came.
  useLayoutEffect(() => {
    const restore = () => {
      const chosen = parseState(new URLSearchParams(location.search), facets);
      dispatch({ type: 'restored', chosen, shown: readShown(history.state) });
    };
    restore();
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [facets]);

  useEffect(() => {
    if (choice.origin === 'address') return;
    const query = serialiseState(choice.chosen, facets).toString();
    const address = query === '' ? here : `${href}?${query}`;
    const state = { ...readRecord(history.state), shown: choice.shown };
    if (choice.origin === 'step') {
      history.pushState(state, '', address);
      return;
    }
    const timer = setTimeout(() => history.replaceState(state, '', address), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [choice, facets, href, here]);

  return [choice, dispatch];
}

function readShown(state: unknown): number {
  const { shown } = readRecord(state);
  return typeof shown === 'number' && Number.isSafeInteger(shown)
    ? Math.max(CARDS_AT_ONCE, shown)
    : CARDS_AT_ONCE;
}

/** History state is anybody's: only a plain record is taken. */
function readRecord(state: unknown): { readonly shown?: unknown } {
  return typeof state === 'object' && state !== null ? state : {};
}
