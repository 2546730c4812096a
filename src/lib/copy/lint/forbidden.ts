import { isInside } from '../problem.ts';
import { plainText } from './prose.ts';
import { type LintRule, problemAt } from './rule.ts';
import { escapePattern, findAll, wholeWords } from './word.ts';

/** Words that the site does not use, whole and in any case. */
export const checkForbidden: LintRule = (copy) =>
  copy.rules.forbidden.flatMap(({ word, instead }) => {
    const plain = plainText(word);
    if (plain === '') return [];
    return findAll(copy.prose.text, wholeWords([escapePattern(plain)]))
      .filter((found) => !copy.names.some((name) => isInside(found, name)))
      .map((found) =>
        problemAt(copy, found, {
          rule: 'kit/forbidden-word',
          message: `"${found.text}" is a word this site does not use.`,
          wanted: instead === undefined ? 'another word' : `"${instead}"`,
          ...(instead !== undefined && { suggestion: instead }),
        }),
      );
  });
