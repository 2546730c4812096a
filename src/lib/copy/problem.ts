/** Every rule a text of a launch kit is held to. Permanent: pages and reports link to them. */
export type CopyRule =
  | 'kit/template-syntax'
  | 'kit/unknown-tag'
  | 'kit/unknown-filter'
  | 'kit/unknown-variable'
  | 'kit/template-size'
  | 'kit/template-depth'
  | 'kit/missing-fact'
  | 'kit/figure'
  | 'kit/superlative'
  | 'kit/comparison'
  | 'kit/name'
  | 'kit/network'
  | 'kit/address'
  | 'kit/forbidden-word'
  | 'kit/tone'
  | 'kit/length';

/** A stretch of a source: UTF-16 units, from 0, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a stretch of a text, in words for its author. */
export interface CopyProblem extends Span {
  readonly rule: CopyRule;
  /** A whole sentence: what is wrong. */
  readonly message: string;
  /** A phrase: what belongs there instead. */
  readonly wanted: string;
  /** What stands there, as it is written. */
  readonly found?: string;
  /** What to write in its place, word for word. */
  readonly suggestion?: string;
}

/** The same problems in the order of the text, then of their rules. */
export function sortProblems(problems: readonly CopyProblem[]): readonly CopyProblem[] {
  return problems.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

export const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const isTouching = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
