import type { Finding, Place } from '../finding.ts';

/** What a text is for: names are spelt as their owners like, bodies are Markdown, the rest are lines. */
export type TextUse = 'name' | 'tagline' | 'summary' | 'line' | 'body';

/** A text of an entry. */
export interface EntryText {
  readonly use: TextUse;
  readonly text: string;
  /** The place of a stretch of it, in UTF-16 units. */
  readonly place: (start: number, end: number) => Place;
}

/** What is known of an entry whose texts are judged. */
export interface Voice {
  /** Language of its texts, BCP 47. */
  readonly locale: string;
  /** Name of the platform; empty where it is not known. */
  readonly platform: string;
  /** Names that may be written as they are: of the entry, of its publisher. */
  readonly names: readonly string[];
  readonly longestSentence: number;
}

export type WordingFinding = Omit<Finding, 'file'>;

/** One check of one text. */
export type TextCheck = (text: EntryText, voice: Voice) => readonly WordingFinding[];

/** Letters and digits alone, in small letters: what two texts have in common for a reader. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');
