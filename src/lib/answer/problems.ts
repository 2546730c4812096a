import type { Disk } from '#lib/content/disk.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import { SEVERITIES } from '#lib/content/issue.ts';
import { LIMITS } from '#lib/content/limits.ts';
import { clip } from './clip.ts';
import { mendIssue } from './mend/issue.ts';
import type { AnsweredProblem } from './model.ts';

const LONG = 2_000;
const SHORT = 400;
const TEXT = /\.(?:md|yaml)$/;

const toProblem = (
  issue: ContentIssue,
  prefix: string,
  replacement: AnsweredProblem['replacement'],
): AnsweredProblem => ({
  rule: issue.rule,
  severity: issue.severity,
  file: clip(prefix + issue.file, SHORT),
  line: issue.line,
  column: issue.column,
  message: clip(issue.message, LONG),
  wanted: clip(issue.wanted, LONG),
  fix: clip(issue.fix, LONG),
  suggestion: issue.suggestion === undefined ? null : clip(issue.suggestion, SHORT),
  replacement,
});

/**
 * Issues for the answer, errors first and else in their order. `disk` holds the files they are about; without it
 * nothing is mended. `prefix` leads from the root of the repository to the content; empty, or ending in a slash.
 */
export function listProblems(
  issues: readonly ContentIssue[],
  prefix: string,
  disk?: Disk,
): readonly AnsweredProblem[] {
  const ordered = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const texts = new Map<string, string | undefined>();
  const read = (file: string): string | undefined => {
    if (!texts.has(file)) {
      texts.set(file, TEXT.test(file) ? disk?.readText(file, LIMITS.entryBytes).text : undefined);
    }
    return texts.get(file);
  };
  return ordered.map((issue) => {
    const text = read(issue.file);
    return toProblem(issue, prefix, text === undefined ? null : mendIssue(issue, text));
  });
}
