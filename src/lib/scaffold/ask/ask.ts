/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Why an answer will not do, in a sentence; undefined for one that will. */
export type Check<T> = (answer: T) => string | undefined;

/** Asks a person. Every question throws {@link Cancelled} where the person wants no more of it. */
export interface Ask {
  /** A line of text, trimmed; empty where the check lets it be. */
  readonly line: (question: string, check: Check<string>, hint?: string) => Promise<string>;
  /** One of the choices. Many are found by typing. */
  readonly one: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Any number of the choices. */
  readonly many: (
    question: string,
    choices: readonly Choice[],
    check: Check<readonly string[]>,
  ) => Promise<readonly string[]>;
  readonly confirm: (question: string) => Promise<boolean>;
  readonly show: (title: string, text: string) => void;
}

/** The person left; nothing was written. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor() {
    super('Nothing was written.');
  }
}
