import matter from 'gray-matter';
import { showValue } from './door/show.ts';
import type { RuleId } from './rules/index.ts';
import type { YamlProblem } from './yaml/diagnose.ts';
import { parseYaml, type YamlResult } from './yaml/parse.ts';

const FENCE = '---';

/** Offsets are from the start of the file. */
export type FrontMatter =
  | { readonly value: unknown; readonly body: string; readonly bodyStart: number; readonly problems?: never }
  | { readonly problems: readonly YamlProblem[]; readonly body?: string; readonly bodyStart?: number };

const refuse = (): never => {
  throw new Error('Front matter is YAML; no other language is read.');
};

interface Captured {
  readonly result?: YamlResult;
}

// gray-matter hands over the text from the line feed behind the fence on.
const parseBehindFence = (source: string): Captured => ({ result: parseYaml(source.slice(1)) });

/**
 * gray-matter runs `---js` front matter as a program unless every engine of its own is replaced. The options go
 * with every call: a call without them returns a shared, cached object.
 */
const OPTIONS = {
  language: 'yaml',
  engines: {
    json: refuse,
    js: refuse,
    javascript: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
    yml: parseBehindFence,
    yaml: parseBehindFence,
  },
};

const problem = (rule: RuleId, start: number, end: number, message: string): FrontMatter => ({
  problems: [{ rule, start, end, message }],
});

/** Where the first line that starts with the fence begins (its line feed), as gray-matter finds it, or -1. */
const findClosingFence = (text: string): number => text.indexOf(`\n${FENCE}`, FENCE.length);

const readYaml = (head: string): YamlResult => {
  const { data }: { data: Captured } = matter({ content: head }, OPTIONS);
  return data.result ?? { value: {} };
};

const afterLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
};

const shifted = (problems: readonly YamlProblem[], by: number): YamlProblem[] =>
  problems.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));

/** The YAML between the fences and where it starts; empty where there is no front matter. */
export function locateFrontMatter(text: string): { readonly yaml: string; readonly start: number } {
  const start = afterLine(text, 0);
  const close = text.startsWith(FENCE) ? findClosingFence(text) : -1;
  return { yaml: close < start ? '' : text.slice(start, close), start };
}

/** Splits a text with LF line ends into fields and body. Nothing in it is executed. */
export function readFrontMatter(text: string): FrontMatter {
  const firstLine = text.slice(0, afterLine(text, 0)).trimEnd();
  if (!firstLine.startsWith(FENCE) || firstLine.startsWith('----')) {
    return problem('frontmatter/missing', 0, firstLine.length, 'The file does not start with a line of three hyphens.');
  }
  if (firstLine !== FENCE) {
    return problem('frontmatter/not-yaml', 0, firstLine.length, `The file starts with ${showValue(firstLine)}; only plain --- is read, and nothing is executed.`);
  }
  const close = findClosingFence(text);
  if (close === -1) return problem('frontmatter/unclosed', 0, FENCE.length, 'The front matter is never closed.');
  const bodyStart = afterLine(text, close + 1);
  const fence = text.slice(close + 1, bodyStart).trimEnd();
  if (fence !== FENCE) {
    return problem('frontmatter/unclosed', close + 1, close + 1 + fence.length, 'A line that starts with three hyphens closes the front matter, but this one goes on.');
  }
  const body = text.slice(bodyStart);
  const { yaml, start } = locateFrontMatter(text);
  const result = readYaml(`${FENCE}\n${yaml}\n${FENCE}\n`);
  if (result.problems !== undefined) return { problems: shifted(result.problems, start), body, bodyStart };
  return { value: result.value, body, bodyStart };
}
