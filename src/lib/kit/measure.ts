import type { Fault, Limit } from './model.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Map<string, Intl.Segmenter>();

/** Texts in which every unit is a character: to take them apart is dear. */
const PLAIN = /^[\x20-\x7E\xA0-\u02FF]*$/;

/** Characters as a reader counts them: an emoji or a letter with its accents is one. */
export const countCharacters = (text: string): number =>
  PLAIN.test(text) ? text.length : [...graphemes.segment(text)].length;

/** Words as the language has them, also where it writes no spaces. */
export function countWords(text: string, locale: string): number {
  let segmenter = words.get(locale);
  if (!segmenter) words.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
}

/** The fault of a text that is beyond its limit; none where it is within. */
export function findExcess(
  what: string,
  used: number,
  { most, unit }: Limit,
  place: Fault['place'],
  found?: string,
): readonly Fault[] {
  if (used <= most) return [];
  return [
    {
      place,
      rule: 'kit/length',
      message: `${what} has ${used} ${unit}, ${used - most} more than fit.`,
      wanted: `at most ${most} ${unit}`,
      ...(found !== undefined && { found }),
    },
  ];
}
