import { SEVERITIES, type ContentIssue, type Severity } from '../issue.ts';
import { printable } from '../door/show.ts';
import { placeOf, summarise } from './summary.ts';

const escapeText = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const adviceOf = ({ message, suggestion, fix }: ContentIssue): string =>
  [message, ...(suggestion === undefined ? [] : [`Did you mean ${suggestion}?`]), fix].join(' ');

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

const annotate = (issue: ContentIssue, prefix: string): string => {
  const properties = {
    file: prefix + issue.file,
    line: String(issue.line),
    col: String(issue.column),
    ...(issue.endColumn === undefined ? {} : { endColumn: String(issue.endColumn) }),
    title: issue.rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${COMMANDS[issue.severity]} ${written.join(',')}::${escapeText(adviceOf(issue))}`;
};

/**
 * One workflow command a problem, errors first, since only the first ten of a kind are shown.
 * `prefix` leads from the root of the repository to the content folder; empty, or ending in a slash. `outcome` is the
 * last line.
 */
export function reportGithub(
  issues: readonly ContentIssue[],
  prefix = '',
  outcome = summarise(issues),
): string {
  const ordered = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return [...ordered.map((issue) => annotate(issue, prefix)), outcome, ''].join('\n');
}

const SUMMARY_ROWS = 500;

const cell = (text: string): string =>
  printable(text)
    .replaceAll('\\', '\\\\')
    .replaceAll(/[|`*_[\]#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** All problems as a Markdown table for the step summary, which has room for more than ten. */
export function summariseForGithub(issues: readonly ContentIssue[], outcome = summarise(issues)): string {
  const rows = issues
    .slice(0, SUMMARY_ROWS)
    .map((issue) => `| ${cell(placeOf(issue))} | ${issue.severity} | ${cell(adviceOf(issue))} | ${issue.rule} |`);
  const left = issues.length - rows.length;
  return [
    '## Content check',
    '',
    outcome,
    ...(rows.length > 0 ? ['', '| Where | Kind | What is wrong and how to mend it | Rule |', '| --- | --- | --- | --- |', ...rows] : []),
    ...(left > 0 ? ['', `${left} more are in the log.`] : []),
    '',
  ].join('\n');
}
