import { findLexicon, RANKS } from '#lib/copy/lint/lexicon.ts';
import { findAll, wholeWords } from '#lib/copy/lint/word.ts';
import { showValue } from '../door/show.ts';
import type { TextCheck } from './text.ts';

const MOST = 3;
const patterns = new Map<string, RegExp>();

/** Claims to be the first or the only of all, in the words of a locale. */
const praiseIn = (locale: string): RegExp => {
  let pattern = patterns.get(locale);
  if (pattern === undefined) {
    const { superlatives, prefix } = findLexicon(locale);
    // "The only" begins plain sentences as well: "the only permission it asks for".
    const claims = superlatives.filter((phrase) => phrase !== 'the only');
    pattern = wholeWords([...claims, ...RANKS], prefix);
    patterns.set(locale, pattern);
  }
  return pattern;
};

/** English superlatives of one word choose as often as they praise: the cheapest carrier, the best time. */
const PLAIN = /^(?:best|\p{L}+est)$/iu;
const OF_ITSELF =
  /^(?:[ -][\p{L}-]+){0,3}? (?:ways?|platforms?|tools?|apps?|solutions?|software|integrations?|connectors?|plugins?|products?|providers?|vendors?|choice|experience|engines?|librar(?:y|ies)|databases?|systems?|team|company|partner|agency|marketplace|crm|erp)(?!\p{L})|^(?:[ -][\p{L}-]+){0,4},? (?:in the (?:world|market|industry|business)|on the market|on earth|of all|anywhere|ever|one can|you can|money can|there is)(?!\p{L})/iu;
/** "No one" is nobody. */
const NOBODY = /^no one$/i;

const isClaim = (claim: string, behind: string): boolean =>
  !NOBODY.test(claim) && (!PLAIN.test(claim) || OF_ITSELF.test(behind));

/** Self-praise: superlatives that nothing proves. A name may hold one, since it is a name. */
export const checkPraise: TextCheck = ({ use, text, place }, { locale, names }) => {
  if (use === 'name') return [];
  const known = names.filter((name) => text.includes(name));
  return findAll(text, praiseIn(locale))
    .filter(({ text: claim, start, end }) => isClaim(claim, text.slice(end)) && !known.some((name) => covers(text, name, start, end)))
    .slice(0, MOST)
    .map((claim) => ({
      rule: 'copy/praise' as const,
      place: place(claim.start, claim.end),
      found: showValue(claim.text),
      message: `${showValue(claim.text)} puts it above all others, which nothing proves.`,
      wanted: 'what it does',
    }));
};

function covers(text: string, name: string, start: number, end: number): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at <= start && end <= at + name.length) return true;
  }
  return false;
}
