/** Words that a typed one may have meant: those one edit away, and those that begin with something one edit away. */
import { isOneEditApart } from './edits.ts';
import { isUnspaced } from './fold.ts';

/** A word this short may only have lost a letter. */
const SHORTEST = 3;
/** From here on a typo is forgiven while the word is still being typed. */
export const SHORTEST_UNFINISHED = 6;
/** Lengths of the beginnings that are kept for words whose first letters are wrong. */
export const SHORTEST_START = SHORTEST_UNFINISHED - 1;
export const LONGEST_START = 9;

export const reverse = (word: string): string => Array.from(word).reverse().join('');

/** False for words that mean something else with any other letter: numbers, very short words, Han. */
export function canBeTypo(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word) && !isUnspaced(word);
}

/** Letters that stand as typed where the edit comes after them; where it comes before, those from here on do. */
export function splitOf(word: string): number {
  return word.length === SHORTEST ? 2 : Math.min(word.length >> 1, 4);
}

/** Letters at the end, or of a long word at the end of its first ones, that stand where the edit comes first. */
export function intactEnd(word: string): string {
  return word.length === SHORTEST ? word.slice(1) : word.slice(0, LONGEST_START - 1).slice(splitOf(word));
}

/**
 * What a word of the dictionary has in place of the typed one: itself, or its beginning where that is one edit
 * away and the typed word long enough. Undefined where neither is.
 */
export function correct(typed: string, word: string): string | undefined {
  if (typed.length === SHORTEST) {
    return word.length === SHORTEST + 1 && isOneEditApart(typed, word) ? word : undefined;
  }
  if (isOneEditApart(typed, word)) return word;
  if (typed.length < SHORTEST_UNFINISHED) return undefined;
  for (let length = typed.length - 1; length <= typed.length + 1 && length < word.length; length += 1) {
    const start = word.slice(0, length);
    if (isOneEditApart(typed, start)) return start;
  }
  return undefined;
}
