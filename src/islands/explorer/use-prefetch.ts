import { useEffect } from 'react';
import type { CatalogueStore } from '#lib/catalog/store.ts';

/** Who asks for little data is spared it: Chromium alone tells. */
interface Connection {
  readonly saveData?: boolean;
}

/** Loads what makes later queries answer at once, as soon as the first has been answered in full. */
export function usePrefetch(store: CatalogueStore | undefined, isAnswered: boolean): void {
  useEffect(() => {
    if (store === undefined || !isAnswered) return;
    const { connection } = navigator as Navigator & { readonly connection?: Connection };
    // Without it, queries load what they need.
    if (connection?.saveData !== true) store.prefetch().catch(() => undefined);
  }, [store, isAnswered]);
}
