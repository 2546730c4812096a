/** The files of a catalogue as a visitor's browser reads them: small ones, each when it is needed, each once. */
import type { Card, PageCard } from '../site/model.ts';
import type { FacetIndex } from './facets.ts';
import type { PlainSortKey } from './sort.ts';

/** What names an entry, best first. `text` is found by the full text alone. */
export const MATCH_KINDS = ['exact', 'alias', 'prefix', 'words', 'typo', 'related', 'text'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** An entry that a query found. Entries are numbered by place, from 0: the recommended order. */
export interface Hit {
  readonly entry: number;
  readonly match: MatchKind;
  /** In (0, 1]; the order of relevance, which the score only tips between hits that are nearly as good. */
  readonly relevance: number;
  /** What to mark in it: beginnings of words as typed, or what a typo stood for. */
  readonly words: readonly string[];
}

type Shown<C> = C extends unknown
  ? Omit<C, 'facets' | 'active' | 'growth' | 'listed' | 'updated' | 'words' | 'score'>
  : never;

/** What a result shows: a card without what only filters, orders and the dictionary look at. */
export type ShownCard = Shown<Card | PageCard>;

/** What a result shows before its card is there. */
export type EntryName = Pick<ShownCard, 'slug' | 'name' | 'href'>;

/** Reads one file by its name in the catalogue's folder; rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<unknown>;

export interface CatalogueStore {
  /** Number of entries. */
  readonly size: number;
  /** Entries that the names, slugs, aliases, publishers and categories find, best first; one-edit typos included. */
  readonly findNames: (q: string) => Promise<readonly Hit[]>;
  /** Columns of these facets, in this order; those it was asked for before are there at once. */
  readonly loadFacets: (facets: readonly string[]) => Promise<FacetIndex>;
  /** All entries in an order. */
  readonly loadOrder: (sort: PlainSortKey) => Promise<ArrayLike<number>>;
  readonly loadCards: (entries: readonly number[]) => Promise<readonly ShownCard[]>;
  /** True where these cards are there at once. */
  readonly hasCards: (entries: readonly number[]) => boolean;
  /** Names of entries; undefined until `prefetch` is done. */
  readonly nameEntries: (entries: readonly number[]) => readonly EntryName[] | undefined;
  /** Loads all words and names, so that later queries wait for nothing. */
  readonly prefetch: () => Promise<void>;
  /** Entries whose names look most like a query that found nothing. */
  readonly findNearest: (q: string, limit: number) => Promise<readonly number[]>;
  /** How good each entry is by the score of its facts, from 0 to SCORE_LEVELS. */
  readonly levels: Uint8Array;
}
