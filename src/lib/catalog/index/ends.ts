import { isUnspaced } from '../fold.ts';
import { LONGEST_START, reverse, SHORTEST_START } from '../typos.ts';

const HAS_LETTER = /\p{L}/u;

/**
 * Words and the beginnings of long ones, last letter first, in code-unit order: a word whose first letters are
 * wrong is looked up by its others.
 */
export function listEnds(words: readonly string[]): readonly string[] {
  const ends = new Set<string>();
  for (const word of words) {
    if (word.length < 3 || !HAS_LETTER.test(word) || isUnspaced(word)) continue;
    if (word.length <= LONGEST_START) ends.add(reverse(word));
    const longest = Math.min(word.length - 1, LONGEST_START);
    for (let length = SHORTEST_START; length <= longest; length += 1)
      ends.add(reverse(word.slice(0, length)));
  }
  return [...ends].sort((a, b) => (a < b ? -1 : 1));
}
