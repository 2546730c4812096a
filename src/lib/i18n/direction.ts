/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** Direction in which a language is written. */
export const directionOf = (locale: string): Direction =>
  RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr';

const LTR_LETTER = /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}]]/v;
const RTL_LETTER = /[\p{L}&&[\p{Script=Arabic}\p{Script=Hebrew}]]/v;

export const isLtrLetter = (letter: string): boolean => LTR_LETTER.test(letter);
export const isRtlLetter = (letter: string): boolean => RTL_LETTER.test(letter);

/** Whether a text is wholly of a language that is written from left to right. */
export const isLeftToRight = (text: string): boolean => !RTL_LETTER.test(text) && LTR_LETTER.test(text);

const FIRM = /[a-z]/i;
/** A number, a bracket or a full stop has no direction of its own. */
const LOOSE_END = /^\P{L}|\P{L}$/u;

/**
 * Whether a text would be torn where everything around it runs from right to left: it runs from left to right, and what
 * stands at one of its ends would be set at the other.
 */
export function isTorn(text: string): boolean {
  const words = text.trim();
  // True of most texts, and soon seen.
  if (FIRM.test(words.charAt(0)) && FIRM.test(words.charAt(words.length - 1))) return false;
  return LOOSE_END.test(words) && isLeftToRight(words);
}

const HOLDERS = new Set(
  'a b button cite dd dt em figcaption h1 h2 h3 h4 h5 h6 label legend li p small span strong summary td th'.split(
    ' ',
  ),
);

/** What is drawn again in the browser, which has to find what it drew. */
const ISLAND = /(<astro-island\b.*?<\/astro-island>)/s;

/** Whether a tag, without its brackets, opens an element that holds words and says no direction of its own. */
const isOpen = (tag: string): boolean => HOLDERS.has(tag.split(' ', 1)[0] ?? '') && !tag.includes(' dir=');

const SPACE = 0x20;
const TAG_END = 0x3e;
const isRtlCode = (code: number): boolean => code > 0x5bf && code < 0x700;

/** Goes from the end of one element to that of the next: nearly all hold nothing, other elements, or Arabic words. */
function setTextsApart(html: string): string {
  let apart = '';
  let done = 0;
  for (let end = html.indexOf('</'); end !== -1; end = html.indexOf('</', end + 2)) {
    let last = end - 1;
    while (html.charCodeAt(last) <= SPACE) last -= 1;
    const code = html.charCodeAt(last);
    if (code === TAG_END || isRtlCode(code)) continue;
    const start = html.lastIndexOf('>', last) + 1;
    const text = html.slice(start, end);
    if (!isTorn(text) || !isOpen(html.slice(html.lastIndexOf('<', start) + 1, start - 1))) continue;
    apart += `${html.slice(done, start)}<bdi>${text}</bdi>`;
    done = end;
  }
  return apart + html.slice(done);
}

/**
 * HTML of a page that runs from right to left, with each text that would be torn set apart: where an element holds
 * nothing else and says no direction of its own.
 */
export function setApart(html: string): string {
  if (!html.includes('<astro-island')) return setTextsApart(html);
  const parts = html.split(ISLAND);
  return parts.map((part, index) => (index % 2 === 0 ? setTextsApart(part) : part)).join('');
}
