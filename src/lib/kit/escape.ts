import { isLeftToRight, type Direction } from '#lib/i18n/direction.ts';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no way to say; HTML can do without it too. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without what XML cannot say, for who escapes it elsewhere. */
export const cleanText = (text: string): string => text.replace(NOT_IN_XML, '');

/** A text as it is written inside an element or a quoted attribute of HTML or SVG. */
export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** The same, where a sentence of another language in a right-to-left text keeps its full stop at its right end. */
export function writeSentence(text: string, dir: Direction): string {
  const html = escapeHtml(text);
  return dir === 'rtl' && isLeftToRight(text) ? `<bdi dir="ltr">${html}</bdi>` : html;
}
