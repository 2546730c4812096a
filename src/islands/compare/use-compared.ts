import { useCallback, useLayoutEffect, useState } from 'react';
import { parseCompared, serialiseCompared, type Compared } from '#lib/compare/address.ts';

const NOTHING: Compared = { kind: 'integration', slugs: [], onlyDifferences: false };

/**
 * What is compared, kept in the address: other entries make a step of the history, the switch does not. It starts
 * with nothing, as the page was served, and takes up the address once the page is alive.
 */
export function useCompared(href: string): {
  readonly compared: Compared;
  readonly addressOf: (compared: Compared) => string;
  readonly change: (compared: Compared) => void;
} {
  const [compared, setCompared] = useState(NOTHING);
  const addressOf = useCallback((next: Compared) => href + serialiseCompared(next), [href]);

  useLayoutEffect(() => {
    const restore = () => setCompared(parseCompared(new URLSearchParams(location.search)));
    restore();
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, []);

  const change = (next: Compared) => {
    const isStep = next.kind !== compared.kind || next.slugs.join() !== compared.slugs.join();
    setCompared(next);
    if (isStep) history.pushState(null, '', addressOf(next));
    else history.replaceState(null, '', addressOf(next));
  };
  return { compared, addressOf, change };
}
