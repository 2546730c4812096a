import type { ContentIssue } from '../issue.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportText } from './text.ts';

export const REPORT_FORMATS = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly colours: boolean;
  /** Path from the root of the repository to the content folder, for annotations; empty, or ending in a slash. */
  readonly prefix: string;
}

/** The problems in a format. Every format ends with a line feed. */
export function writeReport(
  format: ReportFormat,
  issues: readonly ContentIssue[],
  { colours, prefix }: ReportOptions,
): string {
  switch (format) {
    case 'text':
      return reportText(issues, { colours });
    case 'github':
      return reportGithub(issues, prefix);
    case 'json':
      return reportJson(issues);
  }
}
