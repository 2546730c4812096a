import type { ContentIssue } from '#lib/content/issue.ts';
import { UNSAFE } from '#lib/unsafe-text.ts';
import type { AnsweredProblem } from '../model.ts';
import { mendLine } from './line.ts';
import { isNoWorse } from './recheck.ts';

type Replacement = AnsweredProblem['replacement'];

const LONGEST_LINE = 400;
const HIDING = /^(?:yaml|file|frontmatter)\//;
const KEY = /^(\s*)(?:- )?([\w-]+):/;

const keyOf = (line: string): string | undefined => KEY.exec(line)?.[0];
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether the rest of the file keeps the lines from mending anything. */
function isThwarted(
  { rule }: ContentIssue,
  index: number,
  mended: readonly string[],
  all: readonly string[],
): boolean {
  const line = all[index] ?? '';
  const others = all.filter((_, at) => at !== index);
  const next = all[index + 1] ?? '';
  if (rule === 'file/line-ends') return others.some((other) => other.includes('\r'));
  if (rule === 'yaml/tab') return others.some((other) => other.startsWith('\t'));
  if (rule === 'field/computed') return next.trim() !== '' && indentOf(next) > indentOf(line);
  // An item that its list has already.
  const item = mended[0]?.trim() ?? '';
  if (item.startsWith('- ') && others.some((other) => other.trim() === item)) return true;
  const [key] = mended.map(keyOf);
  return rule === 'field/unknown' && key !== undefined && others.some((other) => other.startsWith(key));
}

/** What to put in the place of the line that an issue lies on; null where a person has to mend it. */
export function mendIssue(issue: ContentIssue, text: string): Replacement {
  const all = text.split('\n');
  const index = issue.line - 1;
  const line = all[index];
  if (line === undefined || line.length > LONGEST_LINE) return null;
  const mended = mendLine(issue, issue.rule === 'file/line-ends' ? line : line.replace(/\r$/, ''));
  if (mended === undefined || isThwarted(issue, index, mended, all)) return null;
  // Nobody could see what such a line would bring in.
  const isPlain = mended.every((each) => each.length <= LONGEST_LINE && each.search(UNSAFE) === -1);
  if (!isPlain) return null;
  const after = all.toSpliced(index, 1, ...mended).join('\n');
  // What cannot be parsed hides what else is wrong with it; that comes to light, and is not new.
  if (!HIDING.test(issue.rule) && !isNoWorse(issue.file, text, after)) return null;
  return { from: issue.line, to: issue.line, lines: [...mended] };
}
