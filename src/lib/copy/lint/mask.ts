import { scanTemplate } from '../scan.ts';

/** Stands for what a `{{ … }}` will say: one word that is not judged. */
export const VALUE = '\uFFFC';
/** Stands for what ends a block of text: a marker of Markdown, the end of a heading, a table's line. */
export const BLOCK_END = '\u2029';

/** What is cut out, in this order: code first, since nothing in it is Markdown. */
const CODE_BLOCK = /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1[^\n]*)?/gm;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,30}:|[^\s<>@]{1,64}@)[^\s<>]*>/gi;
const LINK_TARGET = /\]\((?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()\s]*\))*)/g;
const REFERENCE = /^ {0,3}\[[^[\]\n]{1,200}\]:[^\n]*$/gm;
const LINK_LABEL = /\]\[[^[\]\n]{1,200}\]/g;
const BARE_LINK = /(?:https?:\/\/|mailto:|www\.)[^\s<>"|]*/gi;
const IMAGE_MARK = /!(?=\[)/g;
/** Marks at the start of a line that make blocks of it: quotes, bullets, numbers, headings, rules. */
const MARKER =
  /^[^\S\n]*(?:>[^\S\n]*)*(?:(?:[-+*]|\d{1,9}[.)])(?=[^\S\n])[^\S\n]*)?(?:#{1,6}(?=[^\S\n])[^\S\n]*(?:\d{1,9}[.)](?=[^\S\n]))?)?/gm;
const RULE = /^[-=*_ \t]+$/gm;
const HEADING_END = /^([^\S\n]*#{1,6}[^\S\n][^\n]*)\n/gm;

/**
 * The literal words of a template, each where it stands in the source: what is not judged is blank, what a value
 * will say is `VALUE`, and what ends a block of text is `BLOCK_END`. As long as the source.
 */
export function maskTemplate(source: string): string {
  const parts = scanTemplate(source).pieces.map(({ kind, start, end, inner }) => {
    if (kind === 'text') return source.slice(start, end);
    if (kind === 'output') return VALUE.repeat(end - start);
    if (kind !== 'raw') return ' '.repeat(end - start);
    return (
      ' '.repeat(inner.start - start) + source.slice(inner.start, inner.end) + ' '.repeat(end - inner.end)
    );
  });
  return maskMarkdown(parts.join('').padEnd(source.length));
}

function maskMarkdown(text: string): string {
  const withoutCode = blankSpans(text.replace(CODE_BLOCK, blank));
  return withoutCode
    .replace(HEADING_END, (_, line: string) => line + BLOCK_END)
    .replace(REFERENCE, blank)
    .replace(AUTOLINK, blank)
    .replace(LINK_TARGET, (target) => `]${' '.repeat(target.length - 1)}`)
    .replace(LINK_LABEL, (label) => `]${' '.repeat(label.length - 1)}`)
    .replace(BARE_LINK, blank)
    .replace(IMAGE_MARK, ' ')
    .replace(RULE, (line) => (line.trim().length > 1 ? endBlock(line) : line))
    .replace(MARKER, (marker) => (/\S/.test(marker) ? endBlock(marker) : marker))
    .replace(/\|/g, BLOCK_END);
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const endBlock = (text: string): string => BLOCK_END.repeat(text.length);

/** Blanks what stands between two runs of as many backticks; a run without its like stays. */
function blankSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)];
  const byLength = Map.groupBy(runs.keys(), (index) => runs[index]?.[0].length ?? 0);
  let masked = '';
  let at = 0;
  for (const [index, run] of runs.entries()) {
    if (run.index < at) continue;
    const like = byLength.get(run[0].length) ?? [];
    const close = runs[like[findAfter(like, index)] ?? -1];
    if (!close) continue;
    const end = close.index + close[0].length;
    masked += text.slice(at, run.index) + blank(text.slice(run.index, end));
    at = end;
  }
  return masked + text.slice(at);
}

/** Where the first number above `floor` stands in a rising list. */
function findAfter(rising: readonly number[], floor: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > floor) high = middle;
    else low = middle + 1;
  }
  return low;
}
