/** Reads words of the dictionary and what they say about entries, a block at a time. */
import {
  ALIAS,
  classesBegunBy,
  classOf,
  fieldOf,
  NAME,
  NEARLY_ALL,
  startBit,
  typoBit,
  wholeBit,
} from './evidence.ts';
import { readRising } from './digits.ts';
import type { ReadFile } from './store.ts';
import { memoise } from './memoise.ts';
import type { QueryWord } from './query-words.ts';
import { findWord, MERGED, openTermBlock, type Flags, type TermBlock, type TermFile } from './term-block.ts';
import { canBeTypo, correct, intactEnd, reverse, SHORTEST_UNFINISHED, splitOf } from './typos.ts';
import { isOneEditApart } from './edits.ts';
import { readWords } from './words-file.ts';
import { fromWire } from './columns.ts';

/** First words of the blocks, and how to read one. */
interface Blocks<Block> {
  readonly firsts: readonly string[];
  readonly read: (at: number) => Promise<Block>;
}

type BitOf = (field: number) => number;
const BY_TYPO: BitOf = (field) => typoBit(classOf(field));
const BY_WHOLE_TYPO: BitOf = (field) => (field === NAME || field === ALIAS ? NEARLY_ALL : BY_TYPO(field));
/** Clues are as long as the catalogue; a query and the one before it have most of their words in common. */
const MOST_CLUES = 24;
/** Sorts after whatever a beginning goes on with. */
const LAST = '\uffff';

/** What a word says of every entry, and what to mark for it. */
export interface Clue {
  readonly flags: Flags;
  readonly words: readonly string[];
}

export interface DictionaryReader {
  readonly findWord: (word: QueryWord) => Promise<Clue>;
  /** What those words say that a typo may stand for. */
  readonly findTypos: (word: QueryWord) => Promise<Clue>;
  /** Words near a word by their beginning or their end. */
  readonly listNear: (word: string) => Promise<readonly string[]>;
}

export function openDictionary(
  read: ReadFile,
  root: { readonly size: number; readonly terms: string; readonly ends: string },
): DictionaryReader {
  const terms: Blocks<TermBlock> = {
    firsts: readWords(root.terms),
    read: memoise(async (at) => openTermBlock(fromWire<TermFile>(await read(`terms-${String(at)}.json`)))),
  };
  const ends: Blocks<readonly string[]> = {
    firsts: readWords(root.ends),
    read: memoise(async (at) => readWords(fromWire<string>(await read(`ends-${String(at)}.json`)))),
  };
  const newFlags = () => new Int32Array(root.size);

  const find = async (word: string, isWhole: boolean): Promise<Clue> => {
    const flags = newFlags();
    const clue = { flags, words: [word] };
    const first = blockOf(terms.firsts, word + MERGED);
    const last = isWhole ? first : blockOf(terms.firsts, word + LAST);
    // A beginning that fills a whole block is summed up in the first one.
    const blocks = await Promise.all(rangeOf(first, last - first > 1 ? first : last).map(terms.read));
    flagWord(blocks[0], word, flags, wholeBit);
    const begun = classesBegunBy(word);
    const byStart: BitOf = (field) => (classOf(field) < begun ? startBit(classOf(field)) : 0);
    if (isWhole || flagWord(blocks[0], word + MERGED, flags, byStart)) return clue;
    const rest = await Promise.all(rangeOf(first + blocks.length, last).map(terms.read));
    for (const block of [...blocks, ...rest]) flagWords(block, word, flags, byStart);
    return clue;
  };

  const typos = async (word: string): Promise<Clue> => {
    const flags = newFlags();
    const meant = new Set<string>();
    if (!canBeTypo(word)) return { flags, words: [] };
    const blocks = await Promise.all([...(await listTypoBlocks(terms, ends, word))].map(terms.read));
    for (const block of blocks) {
      block.words.forEach((other, at) => {
        const meaning = other.endsWith(MERGED) ? undefined : correct(word, other);
        if (meaning === undefined) return;
        meant.add(meaning);
        flagEntries(block.postings[at] ?? '', flags, meaning === other ? BY_WHOLE_TYPO : BY_TYPO);
      });
    }
    return { flags, words: [...meant].sort() };
  };

  const listNear = async (word: string): Promise<readonly string[]> => {
    const [block, endings] = await Promise.all([
      terms.firsts.length === 0 ? undefined : terms.read(blockOf(terms.firsts, word)),
      ends.firsts.length === 0 ? undefined : ends.read(blockOf(ends.firsts, reverse(word))),
    ]);
    const begun = block?.words.filter((other) => !other.endsWith(MERGED)) ?? [];
    return [...begun, ...(endings?.map(reverse) ?? [])];
  };

  const findWhole = memoise((word: string) => find(word, true), MOST_CLUES);
  const findStart = memoise((word: string) => find(word, false), MOST_CLUES);
  const findTypos = memoise(typos, MOST_CLUES);
  return {
    findWord: ({ text, isWhole }) => (isWhole ? findWhole(text) : findStart(text)),
    findTypos: ({ text }) => findTypos(text),
    listNear,
  };
}

/** Blocks of every word that the typed one may stand for, and of others. */
async function listTypoBlocks(
  terms: Blocks<TermBlock>,
  ends: Blocks<readonly string[]>,
  word: string,
): Promise<ReadonlySet<number>> {
  const wanted = new Set<number>();
  const want = (start: string, isWhole: boolean) => {
    const first = blockOf(terms.firsts, start);
    const last = isWhole ? first : blockOf(terms.firsts, start + LAST);
    for (const at of rangeOf(first, last)) wanted.add(at);
  };
  const isWhole = word.length < SHORTEST_UNFINISHED;
  const split = splitOf(word);
  want(word.slice(0, split), false);
  want(swapAt(word, split - 1), isWhole);
  const head = word.slice(0, 8);
  const end = reverse(intactEnd(word));
  const range = rangeOf(blockOf(ends.firsts, end), blockOf(ends.firsts, end + LAST));
  for (const block of await Promise.all(range.map(ends.read))) {
    for (let at = findWord({ words: block }, end); block[at]?.startsWith(end) === true; at += 1) {
      const start = reverse(block[at] ?? '');
      if (isOneEditApart(head, start)) want(start, isWhole);
    }
  }
  return wanted;
}

const swapAt = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);

/** Block that holds a word if any does. */
function blockOf(firsts: readonly string[], word: string): number {
  const at = findWord({ words: firsts }, word);
  return firsts[at] === word ? at : Math.max(0, at - 1);
}

function flagWord(block: TermBlock | undefined, word: string, flags: Flags, bitOf: BitOf): boolean {
  const at = block === undefined ? 0 : findWord(block, word);
  if (block?.words[at] !== word) return false;
  flagEntries(block.postings[at] ?? '', flags, bitOf);
  return true;
}

function flagWords(block: TermBlock, start: string, flags: Flags, bitOf: BitOf): void {
  for (let at = findWord(block, start); block.words[at]?.startsWith(start) === true; at += 1) {
    flagEntries(block.postings[at] ?? '', flags, bitOf);
  }
}

function flagEntries(postings: string, flags: Flags, bitOf: BitOf): void {
  for (const [, letter = '', gaps = ''] of postings.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const bit = bitOf(fieldOf(letter.charCodeAt(0)));
    readRising(gaps, (entry) => (flags[entry] = (flags[entry] ?? 0) | bit));
  }
}

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
