import { isInside, isTouching } from '../problem.ts';
import { findLexicon, RANKS } from './lexicon.ts';
import { type Copy, type LintRule, problemAt } from './rule.ts';
import { findAll, type Found, wholeWords } from './word.ts';

const HASH_ONE = /(?<![\p{L}\p{N}#&])#[1١](?![\p{L}\p{N}])/gu;
const WAY_OUT = 'what it does for the reader, or the sentence among claims with its source';

/** Places in a ranking: "#1", "number one". */
export const findRanks = ({ prose }: Copy): readonly Found[] => [
  ...findAll(prose.text, HASH_ONE),
  ...findAll(prose.text, wholeWords(RANKS)),
];

/** What claims to be first of all has a claim with a source. */
export const checkSuperlatives: LintRule = (copy) => {
  const { prose, rules } = copy;
  const { superlatives, prefix } = findLexicon(rules.locale);
  const found = [...findRanks(copy), ...findAll(prose.text, wholeWords(superlatives, prefix))];
  const compared = findComparisons(copy);
  return keepUnproved(copy, found)
    .filter((one) => !compared.some((other) => isTouching(one, other)))
    .map((one) =>
      problemAt(copy, one, {
        rule: 'kit/superlative',
        message: `"${one.text}" puts it above all others, and no claim proves it.`,
        wanted: WAY_OUT,
      }),
    );
};

/** What claims to be more than another has a claim with a source. */
export const checkComparisons: LintRule = (copy) =>
  keepUnproved(copy, findComparisons(copy)).map((one) =>
    problemAt(copy, one, {
      rule: 'kit/comparison',
      message: `"${one.text}" compares it with others, and no claim proves it.`,
      wanted: WAY_OUT,
    }),
  );

function findComparisons({ prose, rules }: Copy): readonly Found[] {
  const { comparisons, prefix } = findLexicon(rules.locale);
  return findAll(prose.text, wholeWords(comparisons, prefix));
}

/** Without what a claim says or a name holds, and each stretch once, in the order of the text. */
function keepUnproved({ names, claimed }: Copy, found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end || [...names, ...claimed].some((span) => isInside(one, span))) return false;
      end = one.end;
      return true;
    });
}
