import type { Content } from '#lib/content/model.ts';
import type { Ask } from '../ask/ask.ts';
import type { NewFile } from '../new-file.ts';

/** What is known so far, by the names commander gives to flags. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a question may look at. */
export interface Known {
  readonly content: Content;
  readonly today: string;
  readonly answers: Answers;
}

/** Something to know of a draft: by a flag, or by asking. */
export interface Question {
  readonly key: string;
  /** As commander reads it: `--docs-url <url>`. */
  readonly flag: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** The only values the flag takes. */
  readonly choices?: readonly string[];
  /** Where neither flag nor answer is given. */
  readonly usual?: string;
  readonly ask: (ask: Ask, known: Known) => Promise<string | readonly string[] | undefined>;
}

/** A finished draft, not written yet. */
export interface Drafted {
  readonly files: readonly NewFile[];
  readonly missing: readonly string[];
  /** Commands that help to look at it. */
  readonly next: readonly string[];
}

/** Something that can be drafted. */
export interface Noun {
  readonly name: string;
  readonly description: string;
  readonly questions: readonly Question[];
  /** @throws ScaffoldError */
  readonly draft: (known: Known) => Drafted;
}

export const textOf = (answers: Answers, key: string): string | undefined => {
  const value = answers[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const listOf = (answers: Answers, key: string): readonly string[] => {
  const value = answers[key];
  return typeof value === 'string' ? [value] : (value ?? []);
};
