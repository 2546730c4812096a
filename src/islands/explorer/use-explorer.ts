import { useMemo, useRef, useState, type RefObject } from 'react';
import { FACETS } from '#lib/catalog/lists.ts';
import type { FacetChoices } from '#lib/catalog/options.ts';
import { isUntouched } from '#lib/catalog/state.ts';
import type { Card } from '#lib/site/model.ts';
import type { Folders } from './elsewhere.ts';
import { useAnswer } from './use-answer.ts';
import { useChoice } from './use-choice.ts';
import { useEarlyInput } from './use-early-input.ts';
import { useElsewhere } from './use-elsewhere.ts';
import { useFacetPanel } from './use-facet-panel.ts';
import { useFullText } from './use-full-text.ts';
import { useIsWide } from './use-is-wide.ts';
import { useNearest } from './use-nearest.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useStore } from './use-store.ts';
import { useToldSearch } from './use-told-search.ts';
import { useUnfolded } from './use-unfolded.ts';
import { phraseCount, type ExplorerStrings } from './words.ts';

/** Addresses the explorer leads to or reads from. */
export interface Places {
  /** The list's first page, the page of it that this is, and the other list. */
  readonly list: string;
  readonly here: string;
  readonly other: string;
  readonly compare: string;
  readonly folders: Folders;
  /** Folder of the full text. */
  readonly text: string;
  /** The form by which a listing is asked for; undefined where partners are listed. */
  readonly request: string | undefined;
}

export interface ExplorerInput {
  readonly kind: Card['kind'];
  readonly places: Places;
  readonly total: number;
  /** Every facet that tells entries apart; those that stand open at first have their first choices. */
  readonly facets: readonly FacetChoices[];
  readonly locale: string;
  readonly strings: ExplorerStrings;
}

/** What stands on the page, and what the visitor can do to it. */
export function useExplorer(
  root: RefObject<HTMLElement | null>,
  { kind, places, total, facets: served, locale, strings }: ExplorerInput,
) {
  const words = useMemo(() => ({ kind, locale, strings }), [kind, locale, strings]);
  const place = useRef({ facets: FACETS[kind], href: places.list, here: places.here });
  const [{ chosen, shown, origin }, dispatch] = useChoice(place.current);
  const openAtFirst = useRef(new Set(served.filter(hasChoices).map(nameOf)));
  const folds = useUnfolded(root, openAtFirst.current, chosen.filters);
  useEarlyInput(root, dispatch);
  const [isFiltering, setFiltering] = useState(false);
  const isWide = useIsWide();

  const { store, ...opening } = useStore(places.folders[kind]);
  const [named, setNamed] = useState('');
  const fullText = useFullText(places.text, kind, chosen.q, named);
  const isServed = isUntouched(chosen);
  const inSight = served.filter((facet) => {
    const known = isServed && hasChoices(facet) ? 'first' : 'none';
    return (isWide || isFiltering) && !['none', known].includes(folds.unfoldedOf(facet.facet));
  });
  const { results, counted, isPending, ...asking } = useAnswer(
    store,
    { chosen, shown, counted: inSight.map(nameOf), fullText, isTyped: origin === 'typing' },
    setNamed,
  );
  usePrefetch(store, chosen.q.trim() !== '' && !isPending);

  /** What stands in place of the served list. */
  const standing = isServed || results === undefined || isUntouched(results.chosen) ? undefined : results;
  const isNothing = standing !== undefined && !isPending && standing.entries.length === 0;
  const count = standing?.entries.length ?? total;
  const isSearching = !isServed && standing === undefined && !asking.hasFailed && !opening.hasFailed;
  useToldSearch(root, isServed ? chosen : isPending ? undefined : standing?.chosen, count);
  return {
    words,
    chosen,
    dispatch,
    standing,
    isPending: !isServed && isPending && !opening.hasFailed,
    isNothing,
    nearest: useNearest(store, places.folders, isNothing ? chosen.q.trim() : ''),
    elsewhere: useElsewhere(places.folders, kind, chosen.q, fullText),
    hasNamesOnly: fullText.state === 'failed',
    failure: opening.hasFailed ? opening : asking.hasFailed ? asking : undefined,
    isSettled: !isPending || opening.hasFailed,
    countText: isSearching
      ? strings.explorer.searching
      : phraseCount(words, count, total, standing?.chosen.q.trim() ?? ''),
    panel: useFacetPanel({
      words,
      served,
      filters: chosen.filters,
      folds,
      counted,
      isServed: standing === undefined,
      dispatch,
    }),
    dialog: { isWide, isOpen: isFiltering, onOpen: setFiltering },
  };
}

const hasChoices = ({ choices }: FacetChoices): boolean => choices.length > 0;
const nameOf = ({ facet }: FacetChoices): string => facet;
