import type { RuleId } from './rules/index.ts';

/** An error stops a change, a warning wants a person's judgement, a note only informs. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The lines around a problem, for a code frame. */
export interface Excerpt {
  /** Number of the first line, from 1. */
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** One problem of the content: what, where and how to mend it. Sentences are complete and end with a full stop. */
export interface ContentIssue {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Column after the last character, where the place is known and lies on one line. */
  readonly endColumn?: number;
  readonly message: string;
  readonly found?: string;
  readonly wanted: string;
  readonly fix: string;
  /** A word that exists and is close to what was found. */
  readonly suggestion?: string;
  readonly excerpt?: Excerpt;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line, column, rule and message: a total order that does not depend on the machine. */
export const compareIssues = (a: ContentIssue, b: ContentIssue): number =>
  compare(a.file, b.file) ||
  compare(a.line, b.line) ||
  compare(a.column, b.column) ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

const place = (issue: ContentIssue): string => `${issue.file}:${issue.line}:${issue.column}`;

/** Thrown when content has errors. Holds every problem of every file, warnings included, sorted. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    const lines = errors.map((issue) => `  ${place(issue)} ${issue.message} [${issue.rule}]`);
    super([`The content has ${errors.length} error${errors.length === 1 ? '' : 's'}.`, ...lines].join('\n'));
    this.issues = issues;
  }
}
