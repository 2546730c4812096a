import { LIMITS } from './limits.ts';
import { checkFigures } from './lint/figure.ts';
import { checkForbidden } from './lint/forbidden.ts';
import { checkNames, findNames } from './lint/names.ts';
import { plainText, readProse } from './lint/prose.ts';
import { type Copy, type CopyRules, type LintRule } from './lint/rule.ts';
import { checkComparisons, checkSuperlatives } from './lint/superlative.ts';
import { checkTone } from './lint/tone.ts';
import { type CopyProblem, isInside, sortProblems, type Span } from './problem.ts';

/** All but names, which are read first. */
const RULES: readonly LintRule[] = [
  checkFigures,
  checkSuperlatives,
  checkComparisons,
  checkForbidden,
  checkTone,
];

/**
 * What is wrong with the literal words of a template, in the order of the text. Tags, comments, link targets and
 * code are not judged. Nothing of a source longer than `LIMITS.source`: `parseTemplate` refuses it.
 */
export function lintCopy(source: string, rules: CopyRules): readonly CopyProblem[] {
  if (source.length > LIMITS.source) return [];
  const prose = readProse(source);
  const copy: Copy = {
    source,
    prose,
    rules,
    names: findNames(prose.text, rules.names),
    claimed: rules.claims.flatMap((claim) => findClaim(prose.text, plainText(claim))),
  };
  const names = checkNames(copy);
  const others = RULES.flatMap((rule) => rule(copy));
  // Figures and capitals of a misspelt name are mended with it.
  const apart = others.filter((problem) => !names.some((name) => isInside(problem, name)));
  return sortProblems([...names, ...apart]);
}

/** Every place where a claim stands word for word. */
function findClaim(text: string, claim: string): readonly Span[] {
  const spans: Span[] = [];
  if (claim === '') return spans;
  for (let at = text.indexOf(claim); at !== -1; at = text.indexOf(claim, at + claim.length))
    spans.push({ start: at, end: at + claim.length });
  return spans;
}

export { type CopyRules } from './lint/rule.ts';
