import type { ContentIssue } from '../issue.ts';
import { countIssues, type IssueCounts } from './summary.ts';

/** The report for machines. Fields are only ever added to it. */
export interface JsonReport {
  readonly version: 1;
  readonly counts: IssueCounts;
  readonly issues: readonly Omit<ContentIssue, 'excerpt'>[];
}

const withoutExcerpt = ({ excerpt: _excerpt, ...issue }: ContentIssue): Omit<ContentIssue, 'excerpt'> => issue;

export const toJsonReport = (issues: readonly ContentIssue[]): JsonReport => ({
  version: 1,
  counts: countIssues(issues),
  issues: issues.map(withoutExcerpt),
});

/** One JSON document, ending with a line feed. */
export const reportJson = (issues: readonly ContentIssue[]): string =>
  `${JSON.stringify(toJsonReport(issues), null, 2)}\n`;
