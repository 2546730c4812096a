import { openStore } from '#lib/catalog/open-store.ts';
import { MATCH_KINDS, type CatalogueStore, type Hit, type ShownCard } from '#lib/catalog/store.ts';
import { readFrom } from '../dom/read-file.ts';
import { PALETTE_KINDS, type PaletteFile, type PaletteKind } from './file.ts';

const MOST: Readonly<Record<PaletteKind, number>> = { integration: 6, partner: 3, page: 4 };
const NEAREST = 3;

export interface Found {
  readonly card: ShownCard;
  /** What to mark in its name. */
  readonly words: readonly string[];
}

export interface FoundGroup {
  readonly kind: PaletteKind;
  readonly found: readonly Found[];
}

export interface PaletteSearch {
  /** Starts to load what the first query needs. */
  readonly warm: () => void;
  /** Groups with results, that of the best match first. */
  readonly find: (q: string) => Promise<readonly FoundGroup[]>;
  /** Listings whose names look most like a query that found nothing. */
  readonly findNearest: (q: string) => Promise<readonly ShownCard[]>;
}

export function createSearch(folders: PaletteFile['folders']): PaletteSearch {
  const stores = new Map<PaletteKind, Promise<CatalogueStore>>();
  const storeOf = (kind: PaletteKind): Promise<CatalogueStore> => {
    const known = stores.get(kind);
    if (known) return known;
    const store = openStore(readFrom(folders[kind]));
    stores.set(kind, store);
    store.catch(() => stores.delete(kind));
    return store;
  };
  const findIn = async (kind: PaletteKind, q: string) => {
    const store = await storeOf(kind);
    const hits = (await store.findNames(q)).slice(0, MOST[kind]);
    const cards = await store.loadCards(hits.map(({ entry }) => entry));
    const found = cards.map((card, at) => ({ card, words: hits[at]?.words ?? [] }));
    return { kind, found, rank: rankOf(hits) };
  };
  return {
    warm: () => {
      for (const kind of PALETTE_KINDS) storeOf(kind).catch(() => undefined);
    },
    find: async (q) => {
      const groups = await Promise.all(PALETTE_KINDS.map((kind) => findIn(kind, q)));
      return groups.filter(({ found }) => found.length > 0).sort((a, b) => a.rank - b.rank);
    },
    findNearest: async (q) => {
      const store = await storeOf('integration');
      return store.loadCards(await store.findNearest(q, NEAREST));
    },
  };
}

/** Where the best of some hits stands among the kinds of match; a whole name or alias is the same for all. */
function rankOf([best]: readonly Hit[]): number {
  const rank = best ? MATCH_KINDS.indexOf(best.match) : MATCH_KINDS.length;
  return Math.max(1, rank);
}
