import { MATCH_KINDS, type MatchKind, type NameHit } from './names.ts';
import { comparePlaces, type Sortable } from './sort.ts';

/** A listing that a query found, and what found it. */
export interface Hit {
  readonly card: number;
  readonly match: MatchKind;
}

/**
 * The one ranking rule of search: by kind of match, in the order of MATCH_KINDS; inside a kind the full
 * text's own order (best first), then the recommended order. A listing found twice keeps its better kind.
 *
 * @param fullText positions of cards, best first
 */
export function mergeResults(
  cards: readonly Sortable[],
  names: readonly NameHit[],
  fullText: readonly number[],
): readonly Hit[] {
  const named = new Set(names.map(({ card }) => card));
  const texts = [...new Set(fullText)].filter((card) => !named.has(card));
  const byName = names.toSorted((a, b) => rankOf(a) - rankOf(b) || compareCards(cards, a.card, b.card));
  return [...byName, ...texts.map((card) => ({ card, match: 'text' as const }))];
}

function rankOf({ match }: Hit): number {
  return MATCH_KINDS.indexOf(match);
}

function compareCards(cards: readonly Sortable[], a: number, b: number): number {
  const left = cards[a];
  const right = cards[b];
  return left === undefined || right === undefined ? 0 : comparePlaces(left, right);
}
