import type { Disk } from './disk.ts';
import type { Finding, Place } from './finding.ts';
import { locateFrontMatter } from './frontmatter.ts';
import { compareIssues, type ContentIssue, type Excerpt } from './issue.ts';
import { LIMITS } from './limits.ts';
import { ruleOf } from './rules/index.ts';
import { printable } from './door/show.ts';
import { findPositions, type Positions, type Span } from './yaml/positions.ts';

const FRAME_LINES = 2;
const MAX_LINE = 160;
/** A machine-written file of more than this is not searched for the line; its message names the path. */
const MAX_SEARCHED = 2 * 1024 * 1024;

interface Source {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly offset: number;
  readonly positions: () => Positions;
}

const lineStartsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const openSource = (disk: Disk, file: string): Source | undefined => {
  const { text: raw } = disk.readText(file, LIMITS.snapshotBytes);
  if (raw === undefined) return undefined;
  const text = raw.replaceAll(/\r\n?/g, '\n');
  const { yaml, start } = file.endsWith('.md') ? locateFrontMatter(text) : { yaml: text, start: 0 };
  let positions: Positions | undefined;
  return {
    text,
    lineStarts: lineStartsOf(text),
    offset: start,
    positions: () => (positions ??= findPositions(yaml.length > MAX_SEARCHED ? '' : yaml)),
  };
};

const spanOf = (place: Place, source: Source): Span | undefined => {
  switch (place.at) {
    case 'file':
      return undefined;
    case 'offset':
      return place;
    case 'field':
    case 'key': {
      // What is missing at the root has no place of its own: the top of the file stands for it.
      if (place.path.length === 0) return undefined;
      const { positions, offset } = source;
      const span = place.at === 'key' ? positions().keyAt(place.path) : positions().valueAt(place.path);
      return span.end === 0 ? undefined : { start: span.start + offset, end: span.end + offset };
    }
  }
};

const lineIndexOf = (lineStarts: readonly number[], offset: number): number => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const excerptAround = ({ text, lineStarts }: Source, index: number): Excerpt => {
  const first = Math.max(0, index - FRAME_LINES);
  const lines: string[] = [];
  for (let at = first; at <= Math.min(lineStarts.length - 1, index + FRAME_LINES); at += 1) {
    const start = lineStarts[at] ?? 0;
    const end = (lineStarts[at + 1] ?? text.length + 1) - 1;
    lines.push(printable(text.slice(start, Math.min(end, start + MAX_LINE)).replaceAll('\t', ' ')));
  }
  return { startLine: first + 1, lines };
};

type Located = Pick<ContentIssue, 'line' | 'column' | 'endColumn' | 'excerpt'>;

const locateIn = (source: Source | undefined, place: Place): Located => {
  const span = source && spanOf(place, source);
  if (source === undefined || span === undefined) return { line: 1, column: 1 };
  const index = lineIndexOf(source.lineStarts, span.start);
  const lineStart = source.lineStarts[index] ?? 0;
  const lineEnd = (source.lineStarts[index + 1] ?? source.text.length + 1) - 1;
  const end = Math.min(span.end, lineEnd);
  return {
    line: index + 1,
    column: span.start - lineStart + 1,
    ...(end > span.start ? { endColumn: end - lineStart + 1 } : {}),
    ...(span.start - lineStart < MAX_LINE ? { excerpt: excerptAround(source, index) } : {}),
  };
};

const toIssue = (finding: Finding, source: Source | undefined): ContentIssue => {
  const rule = ruleOf(finding.rule);
  return {
    rule: finding.rule,
    severity: rule.severity,
    file: finding.file,
    ...locateIn(source, finding.place),
    message: finding.message,
    wanted: finding.wanted,
    fix: finding.fix ?? rule.fix,
    ...(finding.found === undefined ? {} : { found: finding.found }),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  };
};

/** Gives findings their lines, by reading the files they are about once more. Sorted. */
export function locateFindings(disk: Disk, findings: readonly Finding[]): readonly ContentIssue[] {
  const issues: ContentIssue[] = [];
  for (const [file, ofFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const needed = ofFile.some((finding) => finding.place.at !== 'file');
    const source = needed ? openSource(disk, file) : undefined;
    for (const finding of ofFile) issues.push(toIssue(finding, source));
  }
  return issues.sort(compareIssues);
}
