import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '#lib/catalog/catalogue.ts';
import { searchFullText } from './pagefind.ts';

const TYPING_PAUSE_MS = 120;
const NONE: readonly string[] = [];

export interface FullTextAnswer {
  readonly slugs: readonly string[];
  readonly state: 'pending' | 'ready' | 'failed';
}

/** What the full text says to the query; names answer without it, so nothing waits for this. */
export function useFullText(base: string, catalogue: Catalogue | undefined, query: string): FullTextAnswer {
  const q = query.trim();
  const [answer, setAnswer] = useState<FullTextAnswer & { readonly q: string }>();
  const slugs = useMemo(() => catalogue?.cards.map(({ slug }) => slug), [catalogue]);
  const kind = catalogue?.cards[0]?.kind;

  useEffect(() => {
    if (q === '' || slugs === undefined || kind === undefined) return;
    let isStale = false;
    const settle = (state: FullTextAnswer['state'], found: readonly string[]) => {
      if (!isStale) setAnswer({ q, state, slugs: found });
    };
    const timer = setTimeout(() => {
      searchFullText(base, kind, slugs, q).then(
        (found) => settle('ready', found),
        () => settle('failed', NONE),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [base, kind, slugs, q]);

  if (q === '') return { slugs: NONE, state: 'ready' };
  return answer?.q === q ? answer : { slugs: NONE, state: 'pending' };
}
