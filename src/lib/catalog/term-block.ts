import { readWords } from './words-file.ts';

/** Ends the term that sums up all words of a beginning; sorts before whatever a word goes on with. */
export const MERGED = '!';

/** Separates the postings of two terms. */
export const BETWEEN_POSTINGS = ' ';

/** Some terms of the dictionary: their words, and their postings in the same order. */
export type TermFile = readonly [words: string, postings: string];

export interface TermBlock {
  readonly words: readonly string[];
  readonly postings: readonly string[];
}

/** What the words of a query say about each entry. */
export type Flags = Int32Array;

export function openTermBlock([words, postings]: TermFile): TermBlock {
  return { words: readWords(words), postings: postings.split(BETWEEN_POSTINGS) };
}

/** Index of the first word that is not before `word`. */
export function findWord({ words }: Pick<TermBlock, 'words'>, word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
