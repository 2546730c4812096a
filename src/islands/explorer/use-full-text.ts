import { useEffect, useState } from 'react';
import type { TextHits } from '#lib/search/text-entries.ts';
import type { Card } from '#lib/site/model.ts';
import { searchFullText } from './search-full-text.ts';

const TYPING_PAUSE_MS = 150;

/** What the full text says to a query; names answer without it, so nothing waits for this. */
export interface FullText {
  readonly state: 'pending' | 'ready' | 'failed';
  /** Entries of the list's own kind, best first. */
  readonly entries: readonly number[];
  readonly all: TextHits;
}

const NOTHING: TextHits = { integration: [], partner: [], page: [] };
const NONE: FullText = { state: 'ready', entries: [], all: NOTHING };
const PENDING: FullText = { ...NONE, state: 'pending' };
const FAILED: FullText = { ...NONE, state: 'failed' };

/**
 * Asks the full text after a pause of typing, and not before the names have answered: it weighs far more than they.
 *
 * @param named the query that the names have answered last
 */
export function useFullText(folder: string, kind: Card['kind'], query: string, named: string): FullText {
  const q = query.trim();
  const isNext = q !== '' && named === q;
  const [answer, setAnswer] = useState({ q: '', fullText: NONE });

  useEffect(() => {
    if (!isNext) return;
    let isStale = false;
    const settle = (fullText: FullText) => {
      if (!isStale) setAnswer({ q, fullText });
    };
    const timer = setTimeout(() => {
      searchFullText(folder, q).then(
        (all) => settle({ state: 'ready', entries: all[kind], all }),
        () => settle(FAILED),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [folder, kind, q, isNext]);

  if (q === '') return NONE;
  return answer.q === q ? answer.fullText : PENDING;
}
