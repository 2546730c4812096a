import { useEffect } from 'react';
import type { CatalogueStore } from '#lib/catalog/store.ts';

/** Nothing is asked for meanwhile: what the visitor waits for comes first. */
const PAUSE_MS = 300;

/** Who asks for little data is spared it: Chromium alone tells. */
interface Connection {
  readonly saveData?: boolean;
}

/** Loads what makes later queries answer at once, after a pause once one has been answered in full. */
export function usePrefetch(store: CatalogueStore | undefined, isAnswered: boolean): void {
  useEffect(() => {
    const { connection } = navigator as Navigator & { readonly connection?: Connection };
    if (store === undefined || !isAnswered || connection?.saveData === true) return;
    // Without it, queries load what they need.
    const timer = setTimeout(() => void store.prefetch().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [store, isAnswered]);
}
