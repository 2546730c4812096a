import { fold, wordsOf } from './fold.ts';

export interface QueryWord {
  readonly text: string;
  /** True where nothing may follow it: `.net` is no beginning of "network". */
  readonly isWhole: boolean;
}

/** One way to read a query, word by word. */
export type Reading = readonly QueryWord[];

export interface Query {
  readonly words: Reading;
  /** The words as they stand, and all of them as one. */
  readonly asTyped: readonly Reading[];
  /** Two neighbours as one word, where there are others besides. */
  readonly joined: readonly Reading[];
}

/** Words of a query beyond these are not looked at. */
const MOST_WORDS = 8;
/** Words of a query that names the whole of something in one word. */
const MOST_JOINED = 4;
const DOTTED = /(?:^|\s)\.(?=\p{L})/u;

/** A query of signs alone is one word, as it stands. */
export function readQuery(q: string): Query {
  const words = readWords(q);
  const isLong = words.length > MOST_JOINED;
  const pairs = words.length < 3 || isLong ? [] : words.slice(1).map((_, at) => joinAt(words, at, 2));
  const whole = words.length < 2 || isLong ? [] : [joinAt(words, 0, words.length)];
  return { words, asTyped: [words, ...whole], joined: pairs };
}

function readWords(q: string): Reading {
  const isDotted = DOTTED.test(q);
  const words = wordsOf(q).slice(0, MOST_WORDS);
  if (words.length > 0)
    return words.map((text) => ({ text, isWhole: isDotted && q.toLowerCase().includes(`.${text}`) }));
  const signs = fold(q);
  return signs === '' ? [] : [{ text: signs, isWhole: true }];
}

function joinAt(words: Reading, at: number, count: number): Reading {
  const text = words.slice(at, at + count).map((word) => word.text);
  return [...words.slice(0, at), { text: text.join(''), isWhole: false }, ...words.slice(at + count)];
}
