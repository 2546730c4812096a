import { useEffect, useState } from 'react';
import { openStore } from '#lib/catalog/open-store.ts';
import type { CatalogueStore } from '#lib/catalog/store.ts';
import { readFrom } from '../dom/read-file.ts';

export interface StoreRequest {
  readonly store: CatalogueStore | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/**
 * Opens a catalogue once the page is alive; the page has asked for its first file already.
 *
 * @param folder address of its files, with a slash at the end
 */
export function useStore(folder: string): StoreRequest {
  const [attempt, setAttempt] = useState(1);
  const [store, setStore] = useState<CatalogueStore>();
  const [failedAttempt, setFailedAttempt] = useState(0);

  useEffect(() => {
    let isLeft = false;
    openStore(readFrom(folder)).then(
      (opened) => {
        if (!isLeft) setStore(opened);
      },
      () => {
        if (!isLeft) setFailedAttempt(attempt);
      },
    );
    return () => {
      isLeft = true;
    };
  }, [folder, attempt]);

  return {
    store,
    hasFailed: store === undefined && failedAttempt === attempt,
    retry: () => setAttempt(attempt + 1),
  };
}
