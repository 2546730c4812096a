import { comparePlaces } from '../sort.ts';
import type { Findable } from './entry-words.ts';

const KINDS = ['integration', 'partner', 'page'] as const satisfies readonly Findable['kind'][];

/** Cards of one kind in the order of their entries. */
export const orderEntries = <Entry extends Findable>(cards: readonly Entry[]): readonly Entry[] =>
  cards.toSorted(comparePlaces);

/** Cards of any kind with the numbers of their entries, kind by kind. */
export function numberEntries<Entry extends Findable>(
  cards: readonly Entry[],
): readonly (readonly [card: Entry, entry: number])[] {
  return KINDS.flatMap((kind) =>
    orderEntries(cards.filter((card) => card.kind === kind)).map((card, entry) => [card, entry] as const),
  );
}
