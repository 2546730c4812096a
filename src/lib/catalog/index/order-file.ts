import { writeNumbers } from '../digits.ts';
import { rankCards, type PlainSortKey, type Sortable } from '../sort.ts';

/** For each entry the rank of its sort value among the different ones: equal values stand by place. */
export function writeOrder(entries: readonly Sortable[], sort: PlainSortKey): string {
  return writeNumbers(rankCards(entries, sort));
}
