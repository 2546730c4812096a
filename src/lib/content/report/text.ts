import type * as CodeFrame from '@babel/code-frame';
import { styleText } from 'node:util';
import { onDemand } from '#lib/on-demand.ts';
import type { ContentIssue, Severity } from '../issue.ts';
import { printable } from '../door/show.ts';
import { placeOf, summarise } from './summary.ts';

// In the package since 7.27, not yet in its types.
declare module '@babel/code-frame' {
  interface BabelCodeFrameOptions {
    /** Number of the first line of the text. */
    startLine?: number;
  }
}

export interface TextReportOptions {
  readonly colours: boolean;
}

type Style = Parameters<typeof styleText>[0];
const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, Style>;
type Paint = (style: Style, text: string) => string;

const painter =
  ({ colours }: TextReportOptions): Paint =>
  (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;

const loadCodeFrame = onDemand('@babel/code-frame') as () => typeof CodeFrame;

const frameOf = ({ excerpt, line, column, endColumn }: ContentIssue): readonly string[] => {
  if (excerpt === undefined) return [];
  const start = { line, column };
  const shown = excerpt.lines[line - excerpt.startLine]?.length ?? 0;
  const loc = endColumn === undefined ? { start } : { start, end: { line, column: Math.min(endColumn, shown + 1) } };
  return [
    loadCodeFrame().codeFrameColumns(excerpt.lines.join('\n'), loc, { startLine: excerpt.startLine, linesAbove: 2, linesBelow: 2 }),
  ];
};

const describe = (issue: ContentIssue, paint: Paint): string => {
  const hint = issue.suggestion === undefined ? [] : [`Did you mean ${printable(issue.suggestion)}?`];
  const body = [
    issue.message,
    ...frameOf(issue),
    `wanted: ${issue.wanted}`,
    `mend:   ${[...hint, issue.fix].join(' ')}`,
  ];
  return [
    `${paint('bold', printable(placeOf(issue)))} ${paint(COLOURS[issue.severity], issue.severity)} ${paint('dim', issue.rule)}`,
    ...body.flatMap((part) => part.split('\n')).map((row) => `  ${row}`.trimEnd()),
  ].join('\n');
};

/** A report for people at a terminal: every problem with its lines, and a sentence that sums up. Ends with a line feed. */
export function reportText(issues: readonly ContentIssue[], options: TextReportOptions): string {
  const paint = painter(options);
  const blocks = issues.map((issue) => describe(issue, paint));
  return `${[...blocks, summarise(issues)].join('\n\n')}\n`;
}
