import { load } from 'js-yaml';
import { CORE } from './core-schema.ts';
import { parsePlainYaml } from './plain.ts';
import { diagnoseYaml, type YamlProblem } from './diagnose.ts';

export type YamlResult =
  | { readonly value: unknown; readonly problems?: never }
  | { readonly problems: readonly YamlProblem[]; readonly value?: never };

// What could begin an anchor, an alias, a tag, a directive or another document. Rarely found in good files.
const SUSPICIOUS = /(?:^|[\s[\]{},:?"'-])(?:[&*][^\s]|!)|^(?:%|---|\.\.\.)/m;

interface Marked {
  readonly reason: string;
  readonly offset: number;
}

const isMarked = (error: unknown): error is Error & { reason: string; mark?: { position: number } } =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const markOf = (error: unknown): Marked =>
  isMarked(error)
    ? { reason: error.reason, offset: error.mark?.position ?? 0 }
    : { reason: 'nesting', offset: 0 };

/**
 * One YAML 1.2 document without anchors, aliases, tags or directives; nothing is ever executed or expanded.
 * The fast parser reads what is plainly harmless; all else is read by the one that knows positions.
 */
export function parseYaml(source: string): YamlResult {
  const plain = parsePlainYaml(source);
  if (plain !== undefined) return { value: plain };
  if (SUSPICIOUS.test(source)) return diagnoseYaml(source);
  try {
    return { value: load(source, { schema: CORE }) };
  } catch (error) {
    const mark = markOf(error);
    if (mark.reason.includes('nesting')) return { problems: [{ ...TOO_DEEP, start: mark.offset, end: mark.offset }] };
    const result = diagnoseYaml(source);
    if (result.problems !== undefined) return result;
    return { problems: [{ rule: 'yaml/syntax', start: mark.offset, end: mark.offset, message: 'This is not valid YAML.' }] };
  }
}

const TOO_DEEP = { rule: 'yaml/too-deep', message: 'The value is nested too deep to be read.' } as const;
