/** Words of authors as Markdown text: whatever they hold, they stay words. */

const SPACES = /[\s\p{Cc}]+/gu;

/** Everything that could begin, end or join markup, wherever it stands in a line. */
const ACTIVE = /[\\`*_[\]<>|~]|&(?=[#\w])|:(?=\/\/)|(?<=[wW]{3})\./g;

/** What would begin a block at the start of a line. */
const LINE_START = /^(?:[#+\-=]|\d{1,9}(?=[.)]))/;

/** What is changed in a text; most texts hold none of it. */
const CHANGED =
  /[\\`*_[\]<>|~&\0-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u3000\ud800-\udfff\ufeff]|^ | $| {2}|:\/\/|[wW]{3}\./;

/** Text behind a mark, in one line. */
export function escapeText(text: string): string {
  if (!CHANGED.test(text)) return text;
  return text.replace(SPACES, ' ').trim().toWellFormed().replace(ACTIVE, '\\$&');
}

/** Text that fills a paragraph of its own. */
export function escapeParagraph(text: string): string {
  return escapeText(text).replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Text of a heading, which loses the number signs at its end unless they are escaped. */
export function escapeHeading(text: string): string {
  return escapeText(text).replace(/#+$/, (signs) => '\\#'.repeat(signs.length));
}

const OPENED = /^(?:https?:\/\/|mailto:)/;

/** Characters that end a link's address or mean something in it. */
const UNSAFE_IN_ADDRESS = /[\s\p{Cc}()<>\\`|]/gu;

const encodeAddress = (address: string): string =>
  address
    .toWellFormed()
    .replace(UNSAFE_IN_ADDRESS, (character) =>
      // encodeURIComponent leaves the two brackets as they are.
      character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
    )
    .replace(/&(?=#?\w+;)/g, '&amp;');

/** Gives the absolute address of a link of the site; undefined for what no page would link. */
export type Absolute = (href: string) => string | undefined;

/** Paths lead into the site, `#part` to a part of the page itself. */
export const makeAbsolute =
  (origin: string, page = ''): Absolute =>
  (href) => {
    if (href.startsWith('/') && !href.startsWith('//')) return origin + href;
    if (href.startsWith('#')) return origin + page + href;
    return OPENED.test(href) ? href : undefined;
  };

/** A link, or its words alone where it leads nowhere that may be opened. */
export function writeLink(text: string, href: string, absolute: Absolute): string {
  const address = absolute(href);
  const words = escapeText(text);
  return address === undefined || words === '' ? words : `[${words}](${encodeAddress(address)})`;
}

/** An address that shows itself. */
export const writeAddress = (address: string): string => `<${encodeAddress(address)}>`;
