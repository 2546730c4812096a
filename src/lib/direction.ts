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
const LOOSE_END = /^\s*[^\p{L}\s]|[^\p{L}\s]\s*$/u;

/**
 * Whether a text would be torn where everything around it runs from right to left: it runs from left to right, and what
 * stands at one of its ends would be set at the other.
 */
export function isTorn(text: string): boolean {
  // True of most texts, and soon seen.
  if (FIRM.test(text.charAt(0)) && FIRM.test(text.charAt(text.length - 1))) return false;
  return LOOSE_END.test(text) && isLeftToRight(text);
}

/** A text without Arabic or Hebrew letters before the end of an element. */
const TEXT = />([^<>\u0590-\u08ff]+)<\//g;
const HOLDERS = new Set(
  'a b button cite dd dt em figcaption h1 h2 h3 h4 h5 h6 label legend li p small span strong summary td th'.split(
    ' ',
  ),
);

/** What is drawn again in the browser, which has to find what it drew. */
const ISLAND = /(<astro-island\b.*?<\/astro-island>)/s;

function setTextsApart(html: string): string {
  return html.replace(TEXT, (whole, text: string, at: number) => {
    if (!isTorn(text)) return whole;
    const tag = html.slice(html.lastIndexOf('<', at) + 1, at);
    const [name = ''] = tag.split(/\s/, 1);
    return HOLDERS.has(name) && !tag.includes(' dir=') ? `><bdi>${text}</bdi></` : whole;
  });
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
