import { type Span } from '../problem.ts';

/** A stretch of prose: its words, and where they begin and end in it. */
export interface Found extends Span {
  readonly text: string;
}

/** Letters, their marks and digits of every script: what a word cannot touch on either side. */
const PART = String.raw`[\p{L}\p{M}\p{N}]`;

export const LETTERS = String.raw`[\p{L}\p{M}]+`;

/** A pattern that finds these phrases where they stand as whole words, in small letters or capitals. */
export const wholeWords = (phrases: readonly string[], before = ''): RegExp =>
  new RegExp(`(?<!${PART})${before}(?:${phrases.join('|')})(?!${PART})`, 'giu');

export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Every place where a pattern is found in prose. */
export function findAll(text: string, pattern: RegExp): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
