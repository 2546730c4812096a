import { isInside, isTouching } from '../problem.ts';
import { findRanks } from './superlative.ts';
import { type LintRule, problemAt, PROVE } from './rule.ts';
import { findAll, LETTERS } from './word.ts';

/** Shares and large numbers in words: "percent", "millions", in the languages of the lexicons. */
const LARGE = [
  'per ?cent',
  'prozent',
  'pour cent',
  'por ?cien(?:to)?',
  'por cento',
  'thousands?|tausende?n?',
  'millions?|millionen',
  'millones|millón',
  'milh(?:ão|ões)',
  'billions?|milliarden?|milliards?',
  'mil millones|bilh(?:ão|ões)',
  '(?:في المئة|في المائة|بالمئة|بالمائة)',
  'ملايين|مليونا?|مليارات?|مليارا?|آلاف',
].join('|');

const NUMBER = String.raw`\p{Nd}+(?:[.,:/'٫٬](?=\p{Nd})\p{Nd}+| (?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*`;
const UNIT = String.raw`(?: ?[%٪‰€$£¥]|-?\p{L}[\p{L}\p{M}]*)?`;
const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_])[€$£¥]? ?(?<number>${NUMBER})${UNIT}(?: (?:${LARGE})(?![\p{L}\p{M}]))?`,
  'giu',
);
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${LETTERS}[ -])?(?:${LARGE})(?![\p{L}\p{M}\p{N}])`,
  'giu',
);

/** Names of things that hold a digit and say nothing of a listing. */
const TERMS = /^ ?(?:2fa|[234]d|[23456]g|[48]k|24\/7)$/i;
const STANDARD =
  /(?<![\p{L}\p{N}])(?:oauth|openid|openapi|tls|ssl|https?\/?|iso(?:\/iec)?|soc|utf-?|rfc|wcag|saml|ipv?|sha-?|aes-?|html|css|es|type) ?$/iu;
/** A digit that is drawn as a key. */
const KEYCAP = /^\uFE0F?\u20E3/;

/** A literal figure has a claim: a figure of the listing is read from its facts, so that it is never old. */
export const checkFigures: LintRule = (copy) => {
  const { prose, names, claimed } = copy;
  const ranks = findRanks(copy);
  const digits = findAll(prose.text, DIGITS).filter(
    ({ text, start, end }) =>
      !TERMS.test(text) &&
      !STANDARD.test(prose.text.slice(Math.max(0, start - 12), start)) &&
      !KEYCAP.test(prose.text.slice(end, end + 2)),
  );
  const words = findAll(prose.text, WORDS).filter(
    (word) => !digits.some((figure) => isTouching(word, figure)),
  );
  return [...digits, ...words]
    .map((figure) => ({
      ...figure,
      text: figure.text.trim(),
      start: figure.end - figure.text.trimStart().length,
    }))
    .filter((figure) => ![...names, ...claimed, ...ranks].some((span) => isInside(figure, span)))
    .map((figure) =>
      problemAt(copy, figure, {
        rule: 'kit/figure',
        message: `"${figure.text}" is a figure that nothing keeps current or proves.`,
        wanted: PROVE,
      }),
    );
};
