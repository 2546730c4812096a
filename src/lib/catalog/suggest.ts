import type { Card } from '../site/model.ts';
import { likeness } from './edits.ts';
import { wordsOf } from './fold.ts';

const LEAST_LIKENESS = 0.4;

/** Up to `limit` cards whose names look most like the query, for a search that found nothing. */
export function nearestNames<C extends Card>(cards: readonly C[], q: string, limit: number): readonly C[] {
  const query = wordsOf(q).join('');
  if (query === '') return [];
  return cards
    .map((card) => ({ card, likeness: nameLikeness(card.name, query) }))
    .filter((row) => row.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.card.place - b.card.place)
    .slice(0, limit)
    .map(({ card }) => card);
}

function nameLikeness(name: string, query: string): number {
  const words = wordsOf(name);
  return Math.max(...[words.join(''), ...words].map((word) => likeness(word, query)));
}
