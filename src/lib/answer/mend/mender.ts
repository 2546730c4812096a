import type { ContentIssue } from '#lib/content/issue.ts';

/**
 * Mends what one issue found on its line, and only that. Gives the lines that take its place, none where the line
 * goes; undefined where a person has to decide.
 */
export type Mender = (issue: ContentIssue, line: string) => readonly string[] | undefined;

/** The part of a line that an issue points at, without the quotes around it. */
interface Pointed {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The line with another text there. */
  readonly with: (text: string) => string;
}

const QUOTED = /^(["'])(.*)\1$/;

/** Undefined where the issue points at no part of this line. */
export function findPointed({ column, endColumn }: ContentIssue, line: string): Pointed | undefined {
  if (endColumn === undefined || endColumn > line.length + 1) return undefined;
  const raw = line.slice(column - 1, endColumn - 1);
  const [, quote = '', inner = raw] = QUOTED.exec(raw) ?? [];
  const [before, after] = [line.slice(0, column - 1), line.slice(endColumn - 1)];
  return {
    text: inner,
    isQuoted: quote !== '',
    with: (text) => `${before}${quote}${text}${quote}${after}`,
  };
}
