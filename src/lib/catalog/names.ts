/** Instant search over what names a listing: its name, slug, aliases, tags, publisher and category. */
import type { Card } from '../site/model.ts';
import { isOneEditApart } from './edits.ts';
import { fold, isUnspaced, wordsOf } from './fold.ts';

/** How well a query names a listing, best first; `text` is a hit of the full text alone. */
export const MATCH_KINDS = ['exact', 'alias', 'prefix', 'words', 'typo', 'related', 'text'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface NameHit {
  /** Position of the card in the index. */
  readonly card: number;
  readonly match: Exclude<MatchKind, 'text'>;
}

interface NameEntry {
  /** Folded name as written, then name and slug without spaces and signs. */
  readonly exact: readonly string[];
  /** Tags and aliases of this listing alone: as good as a name. */
  readonly aliases: readonly string[];
  readonly name: string;
  readonly words: readonly string[];
  /** Words of the name, then those and the related ones, each after a space. */
  readonly nameText: string;
  readonly allText: string;
}

export type NameIndex = readonly NameEntry[];

interface Query {
  readonly folded: string;
  readonly joined: string;
  readonly words: readonly string[];
}

const SHORTEST_TYPO = 4;

export function buildNameIndex(cards: readonly Card[]): NameIndex {
  const holders = new Map<string, number>();
  for (const card of cards) {
    for (const word of new Set(card.words.map(joinWords))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return cards.map((card) => {
    const words = wordsOf(card.name);
    const related = [...card.words, ...relatedNames(card)].flatMap(wordsOf);
    const name = words.join('');
    return {
      exact: [fold(card.name), name, joinWords(card.slug)],
      aliases: card.words.map(joinWords).filter((word) => word !== '' && holders.get(word) === 1),
      name,
      words,
      nameText: spaceWords(words),
      allText: spaceWords([...words, ...related]),
    };
  });
}

function spaceWords(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

function relatedNames(card: Card): readonly string[] {
  return card.kind === 'integration' ? [card.publisher, card.category] : [card.location ?? ''];
}

/**
 * Cards that a query names, in card order. A typo is assumed only where no name fits as typed.
 * An empty query names nothing.
 */
export function matchNames(index: NameIndex, q: string): readonly NameHit[] {
  const query = { folded: fold(q), joined: joinWords(q), words: wordsOf(q) };
  if (query.folded === '') return [];
  const hits = hitsOf(index, (entry) => matchAsTyped(entry, query));
  if (hits.some(({ match }) => match !== 'related')) return hits;
  const typos = hitsOf(index, (entry) => (isTypoOf(entry, query) ? 'typo' : undefined));
  const found = new Set(typos.map(({ card }) => card));
  return [...typos, ...hits.filter(({ card }) => !found.has(card))];
}

type Match = (entry: NameEntry) => NameHit['match'] | undefined;

function hitsOf(index: NameIndex, matchOf: Match): readonly NameHit[] {
  return index.flatMap((entry, card) => {
    const match = matchOf(entry);
    return match === undefined ? [] : [{ card, match }];
  });
}

function matchAsTyped(entry: NameEntry, { folded, joined, words }: Query): NameHit['match'] | undefined {
  if (entry.exact.includes(folded)) return 'exact';
  if (joined === '') return undefined;
  if (entry.exact.includes(joined)) return 'exact';
  if (entry.aliases.includes(joined)) return 'alias';
  if (entry.name.startsWith(joined)) return 'prefix';
  if (words.every((word) => hasStart(entry.nameText, word))) return 'words';
  return words.every((word) => hasStart(entry.allText, word)) ? 'related' : undefined;
}

function hasStart(spaced: string, start: string): boolean {
  return spaced.includes(isUnspaced(start) ? start : ` ${start}`);
}

function isTypoOf(entry: NameEntry, { joined, words }: Query): boolean {
  if (joined.length < SHORTEST_TYPO) return false;
  if (isOneEditApart(joined, entry.name)) return true;
  return words.every(
    (word) =>
      hasStart(entry.nameText, word) ||
      (word.length >= SHORTEST_TYPO && entry.words.some((other) => isOneEditApart(word, other))),
  );
}

function joinWords(text: string): string {
  return wordsOf(text).join('');
}
