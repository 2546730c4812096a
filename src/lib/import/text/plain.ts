import type { RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Reading } from './tree.ts';
import { parseText } from './tree.ts';

const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
const SHORT_CODE = /(^|\s):[a-z][a-z0-9_+-]*:(?=\s|$)/g;

/** Blanks of every kind become one blank each; control and invisible characters go. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Source text as one line of plain text: no markup, no entities, no line breaks, no headings over text. */
export function plainLine(source: string, reading: Reading): string {
  const text = clean(source);
  if (isPlain(text, reading)) return tidy(text);
  const tree = parseText(text, reading);
  const prose = tidy(toText({ ...tree, children: tree.children.filter((node) => !isHeading(node)) }));
  return prose === '' ? tidy(toText(tree)) : prose;
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** True where neither Markdown, reStructuredText nor HTML could mean anything: most names and tags. */
function isPlain(text: string, reading: Reading): boolean {
  if (/[<&`*_[\]\\~|]|::/.test(text)) return false;
  return reading === 'inline' || (!text.includes('\n') && /^[\p{L}(]/u.test(text.trim()));
}

/** Source text fit for the parsers: no control characters and emoji codes, line breaks as `\n`. */
export function clean(source: string): string {
  return source
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(INVISIBLE, '')
    .replaceAll('\t', '  ')
    .replaceAll(SHORT_CODE, '$1')
    .replaceAll('<*>', '<\\*>');
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a plain line. */
export function firstSentence(text: string): string {
  for (const { segment } of SENTENCES.segment(text)) return segment.trim();
  return text;
}

/** `text` in at most `max` UTF-16 units, cut between words and marked with an ellipsis where it is longer. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const cut = /[\s]/.test(text.charAt(max - 1)) ? room : room.replace(/\s+\S*$/, '');
  const kept = cut.length >= max / 2 ? cut : wholeCharacters(room);
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
