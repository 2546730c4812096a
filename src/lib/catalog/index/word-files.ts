import type { Json } from '../columns.ts';
import { BETWEEN_POSTINGS, MERGED, type TermFile } from '../term-block.ts';
import { writeWords } from '../words-file.ts';
import type { Term } from './dictionary.ts';

/** Files of a sorted list, and the first word of each in the form of `writeWords`. */
export interface WordFiles {
  readonly firsts: string;
  readonly files: readonly (readonly [name: string, file: Json])[];
}

/** Characters of a file before compression, which halves them. */
const TERMS_LENGTH = 5_000;
const ENDS_LENGTH = 6_000;

export function writeTermFiles(terms: readonly Term[]): WordFiles {
  const blocks = splitList(
    terms,
    TERMS_LENGTH,
    ({ word, postings }) => 3 + word.length / 2 + postings.length,
    isMerged,
  );
  return {
    firsts: writeWords(blocks.map((block) => block[0]?.word ?? '')),
    files: blocks.map((block, at) => {
      const words = writeWords(block.map(({ word }) => word));
      const postings = block.map((term) => term.postings).join(BETWEEN_POSTINGS);
      return [`terms-${String(at)}.json`, [words, postings] satisfies TermFile];
    }),
  };
}

export function writeEndFiles(ends: readonly string[]): WordFiles {
  const blocks = splitList(
    ends,
    ENDS_LENGTH,
    (end) => 2 + end.length / 2,
    () => false,
  );
  return {
    firsts: writeWords(blocks.map((block) => block[0] ?? '')),
    files: blocks.map((block, at) => [`ends-${String(at)}.json`, writeWords(block)]),
  };
}

const isMerged = ({ word }: Term): boolean => word.endsWith(MERGED);

/** Runs of about `length`; an item that belongs to the one before it is never the first of a run. */
function splitList<T>(
  items: readonly T[],
  length: number,
  lengthOf: (item: T) => number,
  belongs: (item: T, before: T) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let room = 0;
  let before: T | undefined;
  for (const item of items) {
    const run = runs.at(-1);
    if (run === undefined || (room <= 0 && (before === undefined || !belongs(item, before)))) {
      runs.push([item]);
      room = length;
    } else {
      run.push(item);
    }
    room -= lengthOf(item);
    before = item;
  }
  // A dictionary without words is a file without words.
  return runs.length > 0 ? runs : [[]];
}
