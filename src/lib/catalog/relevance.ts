/** The one rule of relevance: the kind of match decides, how good it is comes next, and the score only tips. */
import {
  ALIAS,
  aliasField,
  CATEGORY,
  NAME,
  NAMED,
  NAMED_TYPO,
  NEARLY_ALL,
  nameField,
  startBit,
  TERM,
  typoBit,
  WHOLE_ALIAS,
  WHOLE_LABEL,
  WHOLE_NAME,
  wholeBit,
} from './evidence.ts';
import type { MatchKind } from './store.ts';
import type { Flags } from './term-block.ts';

/** Scores are kept as whole numbers from 0 to this. */
export const SCORE_LEVELS = 15;

/** What the best score adds to how good a match is; the worst adds nothing. */
const TIP = 0.15;

/** Match kinds by how far down they stand; relevance falls by one step from each to the next. */
const STEPS = [
  'exact',
  'alias',
  'prefix',
  'words',
  'typo',
  'related',
  'text',
] as const satisfies readonly MatchKind[];

const WHOLE_FIRST = wholeBit(NAME) | wholeBit(NAME + 1);
const BEGINS = wholeBit(NAME + 1) | startBit(0);
const IN_NAME = WHOLE_NAME | startBit(0) | startBit(1);

/** How good a word is, by what it says; the best that applies counts. Whole words, then beginnings and typos. */
const WEIGHTS: readonly (readonly [bits: number, weight: number])[] = [
  [WHOLE_NAME, 1],
  [wholeBit(CATEGORY), 0.95],
  [WHOLE_ALIAS, 0.9],
  [WHOLE_LABEL, 0.85],
  [startBit(0), 0.8],
  [startBit(1), 0.78],
  [startBit(2), 0.72],
  [NEARLY_ALL, 0.7],
  [startBit(3), 0.65],
  [wholeBit(TERM), 0.6],
  [startBit(4), 0.6],
  [typoBit(0), 0.55],
  [typoBit(1), 0.53],
  [typoBit(2), 0.5],
  [startBit(5), 0.4],
  [typoBit(3), 0.35],
];

/** In (0, 1]: the step of the kind, then quality in (0, 1] tipped by a score level. */
export function relevanceOf(match: MatchKind, quality: number, level: number): number {
  const tipped = (quality * (1 + (TIP * level) / SCORE_LEVELS)) / (1 + TIP);
  return (STEPS.length - 1 - STEPS.indexOf(match) + tipped) / STEPS.length;
}

/** What the words say is worth this much of the quality; that a name has no others, the rest. */
const BY_WORDS = 0.9;

/** How well the words name an entry, in (0, 1]; a word that says nothing counts as nothing. */
export function qualityOf(words: readonly Flags[], entry: number): number {
  const ends = wholeBit(nameField(words.length - 1, words.length));
  let sum = 0;
  let isAll = false;
  for (const flags of words) {
    sum += weigh(flags[entry] ?? 0);
    isAll ||= ((flags[entry] ?? 0) & ends) !== 0;
  }
  return (BY_WORDS * sum) / words.length + (isAll ? 1 - BY_WORDS : 0);
}

function weigh(flags: number): number {
  for (const [bits, weight] of WEIGHTS) if ((flags & bits) !== 0) return weight;
  return 0;
}

/** What kind of match the words make of an entry, in their order; undefined where one of them says nothing. */
export function matchEntry(words: readonly Flags[], entry: number): Exclude<MatchKind, 'text'> | undefined {
  if (isWhole(words, entry, WHOLE_NAME, NAME)) return 'exact';
  if (isWhole(words, entry, WHOLE_ALIAS, ALIAS)) return 'alias';
  if (every(words, entry, NAMED)) return beginsName(words, entry) ? 'prefix' : 'words';
  if (every(words, entry, NAMED | NAMED_TYPO)) return 'typo';
  return every(words, entry, -1) ? 'related' : undefined;
}

function every(words: readonly Flags[], entry: number, bits: number): boolean {
  for (const flags of words) if (((flags[entry] ?? 0) & bits) === 0) return false;
  return true;
}

/** True where the words are all of a name, the first and the last in their places. */
function isWhole(words: readonly Flags[], entry: number, bits: number, base: number): boolean {
  const count = words.length;
  const fieldAt = base === NAME ? nameField : aliasField;
  const has = (at: number) => ((words[at]?.[entry] ?? 0) & wholeBit(fieldAt(at, count))) !== 0;
  return has(0) && has(count - 1) && every(words, entry, bits);
}

/** True where the first word begins a name and the others stand in it. */
function beginsName(words: readonly Flags[], entry: number): boolean {
  const first = words[0]?.[entry] ?? 0;
  if (words.length === 1) return (first & BEGINS) !== 0;
  return (first & WHOLE_FIRST) !== 0 && every(words, entry, IN_NAME);
}
