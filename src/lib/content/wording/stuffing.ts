import { showValue } from '../door/show.ts';
import type { TextCheck, TextUse } from './text.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]{2,}/gu;
/** Words that carry a sentence and are no keywords, in the languages of the lexicons. */
const LITTLE = new Set(
  `and the for with your from into that this every each all you are can when where which their its between about over than then
  und die der das den dem des mit für von aus auf bei ein eine einen einer ihr ihre ihren jede jeder jedes sie wird werden
  les des une avec pour dans sur vos votre chaque est sont par qui que los las del con por para una sus cada dos das com uma seu
  sua seus suas من إلى على في مع عن`
    .split(/\s+/),
);
/** From how often on a word is too often, where it is that share of all keywords as well. */
const TOO_OFTEN: Partial<Record<TextUse, { readonly count: number; readonly share: number }>> = {
  name: { count: 3, share: 0.3 },
  tagline: { count: 3, share: 0.3 },
  summary: { count: 5, share: 0.2 },
  line: { count: 4, share: 0.25 },
};
const LIST_MARK = /\s*[,;/|&+]\s*|\s+(?:and|und|et|y|e|or|oder|ou|o)\s+/u;
const LEAST_NAMES = 5;

/** Nobody says a word three times on end. */
const standsInRow = (word: string, text: string): boolean => text.toLowerCase().includes(`${word} ${word} ${word}`);

/** A word that is said over and over in a line; those of the names may be, but not on end. */
export const checkRepetition: TextCheck = ({ use, text, place }, { names, platform }) => {
  const tooOften = TOO_OFTEN[use];
  if (tooOften === undefined) return [];
  const keywords = (text.toLowerCase().match(WORD) ?? []).filter((word) => !LITTLE.has(word));
  if (keywords.length < tooOften.count) return [];
  const known = use === 'name' ? '' : [...names, platform].join(' ').toLowerCase();
  for (const word of new Set(keywords)) {
    const count = keywords.filter((each) => each === word).length;
    if (count < tooOften.count || count / keywords.length < tooOften.share) continue;
    if (known.includes(word) && !standsInRow(word, text)) continue;
    return [
      {
        rule: 'copy/stuffing',
        place: place(0, text.length),
        found: `${showValue(word)}, ${count} times`,
        message: `${showValue(word)} stands ${count} times in one ${use === 'line' ? 'text' : use}.`,
        wanted: `a word less often than ${tooOften.count} times`,
      },
    ];
  }
  return [];
};

/** One to three words with a capital, and perhaps the end of the sentence behind them. */
const isName = (item: string): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}(?: \p{Ll}.*)?$/u.test(item);

/** Names of products in a row. German writes every noun with a capital, so that nothing can be told there. */
export const checkNameList: TextCheck = ({ use, text, place }, { locale }) => {
  if (use !== 'tagline' || locale.startsWith('de')) return [];
  const names = text.split(LIST_MARK).map((item) => item.trim()).slice(1).filter(isName);
  if (names.length < LEAST_NAMES) return [];
  return [
    {
      rule: 'copy/stuffing',
      place: place(0, text.length),
      found: names.slice(0, LEAST_NAMES).join(', '),
      message: `The tagline lists ${names.length} names: ${names.slice(0, LEAST_NAMES).map(showValue).join(', ')}.`,
      wanted: 'what the listing does for a customer',
    },
  ];
};
