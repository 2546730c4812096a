import { compileTemplate, type Compiled } from './compile.ts';
import { escapeMarkdown, flatten, protectLink } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type Output } from './output.ts';
import { openRun, parseProgram, runProgram } from './program.ts';
import { type CopyProblem, sortProblems } from './problem.ts';
import { type Scope } from './variables.ts';

/** What a rendered text is read as: Markdown, or plain text where no mark has a meaning. */
export type Medium = 'markdown' | 'plain';

export interface Rendered {
  readonly text: string;
  readonly problems: readonly CopyProblem[];
}

/** A template without problems of its own. */
export interface Template {
  /**
   * Its text with these values. Values never make markup. Each place that prints a fact the scope lacks is a
   * 'kit/missing-fact' problem and prints nothing; a text beyond `LIMITS.output` is a problem and empty.
   */
  render(scope: Scope, medium?: Medium): Rendered;
}

/**
 * Reads a template: the template, or every problem that it has. Never throws, and the work is bounded by
 * `LIMITS` whatever the source holds.
 */
export function parseTemplate(source: string): {
  readonly template: Template | undefined;
  readonly problems: readonly CopyProblem[];
} {
  const compiled = compileTemplate(source);
  if (compiled.problems.length > 0) return { template: undefined, problems: compiled.problems };
  const parsed = parseProgram(compiled.program);
  const render = (scope: Scope, medium: Medium = 'markdown') => {
    const missing = new Map<number, CopyProblem>();
    const run = openRun(compiled.texts, (value, index) => say(compiled, missing, value, index, medium));
    const text = runProgram(parsed, scope, run);
    const problems = run.isFull ? [tooLong(source)] : [...missing.values()];
    return { text, problems: sortProblems(problems) };
  };
  return { template: { render }, problems: [] };
}

/** What one output prints, with its problem kept once however often it is passed. */
function say(
  { outputs }: Compiled,
  missing: Map<number, CopyProblem>,
  value: unknown,
  index: number,
  medium: Medium,
): string {
  const output = outputs[index];
  if (!output) return '';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (text === undefined) missing.set(index, missingFact(output));
  if (text === undefined) return '';
  if (!output.isLink) return medium === 'plain' ? flatten(text) : escapeMarkdown(text);
  const link = protectLink(text);
  if (link === undefined) missing.set(index, unusableLink(output, text));
  return link ?? '';
}

const missingFact = ({ label, start, end }: Output): CopyProblem => ({
  rule: 'kit/missing-fact',
  start,
  end,
  message: `${label} has no value today: nothing can be printed here.`,
  wanted: `{% if ${label} %} around it`,
  found: label,
});

const unusableLink = ({ label, start, end }: Output, found: string): CopyProblem => ({
  rule: 'kit/missing-fact',
  start,
  end,
  message: `${label} is no address that can be linked.`,
  wanted: 'an address that starts with https://, mailto: or /',
  found,
});

const tooLong = (source: string): CopyProblem => ({
  rule: 'kit/template-size',
  start: 0,
  end: source.length,
  message: 'The text grows too long when its values are put in.',
  wanted: `at most ${LIMITS.output.toLocaleString('en')} characters`,
});

export { escapeMarkdown } from './escape.ts';
