import { useEffect, useState } from 'react';
import { openStore } from '#lib/catalog/open-store.ts';
import type { CatalogueStore, ShownCard } from '#lib/catalog/store.ts';
import { readFrom } from '../dom/read-file.ts';

const SHOWN = 6;

const stores = new Map<string, Promise<CatalogueStore>>();

function open(folder: string): Promise<CatalogueStore> {
  let store = stores.get(folder);
  if (store === undefined) {
    store = openStore(readFrom(folder));
    stores.set(folder, store);
    store.catch(() => stores.delete(folder));
  }
  return store;
}

async function find(folder: string, q: string): Promise<readonly ShownCard[]> {
  const store = await open(folder);
  const hits = await store.findNames(q);
  return store.loadCards(hits.slice(0, SHOWN).map(({ entry }) => entry));
}

interface Found {
  readonly q: string;
  /** Absent where the search could not be had. */
  readonly cards: readonly ShownCard[] | undefined;
}

/** Entries that a name finds; those of the last answer stand until the next is there. */
export function useFound(
  folder: string,
  q: string,
): {
  readonly cards: readonly ShownCard[];
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly warm: () => void;
} {
  const [found, setFound] = useState<Found>();
  const asked = q.trim();

  useEffect(() => {
    if (asked === '') return;
    let isCurrent = true;
    const settle = (cards: readonly ShownCard[] | undefined) => {
      if (isCurrent) setFound({ q: asked, cards });
    };
    find(folder, asked).then(settle, () => settle(undefined));
    return () => {
      isCurrent = false;
    };
  }, [folder, asked]);

  const isAnswered = found?.q === asked;
  return {
    cards: asked === '' ? [] : (found?.cards ?? []),
    state: asked === '' ? 'idle' : !isAnswered ? 'searching' : found.cards === undefined ? 'failed' : 'found',
    warm: () => void open(folder).catch(() => undefined),
  };
}
