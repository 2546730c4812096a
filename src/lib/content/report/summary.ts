import type { ContentIssue } from '../issue.ts';

/** How many problems there are. */
export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
}

export const countIssues = (issues: readonly ContentIssue[]): IssueCounts => {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return {
    errors,
    warnings: issues.length - errors,
    files: new Set(issues.map((issue) => issue.file)).size,
  };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** One sentence: "3 errors and 1 warning in 2 files." */
export function summarise(issues: readonly ContentIssue[]): string {
  const { errors, warnings, files } = countIssues(issues);
  if (issues.length === 0) return 'No problems found.';
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ')} in ${counted(files, 'file')}.`;
}

/** `file:line:column`, as editors and terminals understand it. */
export const placeOf = ({ file, line, column }: ContentIssue): string => `${file}:${line}:${column}`;
