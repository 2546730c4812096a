import { clip } from '../clip.ts';
import type { AnsweredProblem } from '../model.ts';
import { code, fenceFor, link, prose } from './escape.ts';

const LONGEST = 600;
const LONGEST_SUGGESTION = 2_000;

/** Ends with a full stop, as a sentence does. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Where a rule is explained; without a site its id alone. */
export function nameRule(rule: string, siteUrl: string | undefined): string {
  const page = siteUrl && `${siteUrl.replace(/\/+$/, '')}/program/checks/#${rule.replaceAll('/', '-')}`;
  return page ? link(code(rule), page) : code(rule);
}

function writeReplacement({ replacement }: AnsweredProblem): readonly string[] {
  if (replacement === null) return [];
  const { from, to, lines } = replacement;
  const text = lines.join('\n');
  if (text.length > LONGEST_SUGGESTION || text.includes('<!--')) return [];
  const where = from === to ? `Line ${String(from)}` : `Lines ${String(from)} to ${String(to)}`;
  if (lines.length === 0) return [`${where} ${from === to ? 'goes' : 'go'}.`];
  const fence = fenceFor(text, 3);
  const verb = from === to ? 'becomes' : 'become';
  return [`${where} ${verb}:`, `${fence}suggestion\n${text}\n${fence}`];
}

/** One problem: what, where, how to mend it, and the mended line where there is one way to. */
export function writeProblem(problem: AnsweredProblem, siteUrl: string | undefined): string {
  const { rule, file, line, message, wanted, fix, suggestion } = problem;
  const near = suggestion === null ? '' : `Did you mean ${code(suggestion)}? `;
  return [
    `**${prose(clip(message, LONGEST))}**\\\n${code(file)}, line ${String(line)} · rule ${nameRule(rule, siteUrl)}`,
    `To mend it: ${near}${prose(clip(sentence(fix), LONGEST))} Wanted: ${prose(clip(sentence(wanted), LONGEST))}`,
    ...writeReplacement(problem),
  ].join('\n\n');
}
