import type { ContentIssue, Severity } from '../issue.ts';

/** How many problems there are. */
export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly files: number;
}

export const countIssues = (issues: readonly ContentIssue[]): IssueCounts => {
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    files: new Set(issues.map((issue) => issue.file)).size,
  };
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "1 error, 2 warnings and 1 note"; Intl's own list takes longer to make than a check without problems. */
const listAll = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');

/** One sentence: "3 errors and 1 warning in 2 files." */
export function summarise(issues: readonly ContentIssue[]): string {
  const { errors, warnings, notes, files } = countIssues(issues);
  if (issues.length === 0) return 'No problems found.';
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return `${listAll(parts)} in ${counted(files, 'file')}.`;
}

/** `file:line:column`, as editors and terminals understand it. */
export const placeOf = ({ file, line, column }: ContentIssue): string => `${file}:${line}:${column}`;
