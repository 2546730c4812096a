import type { RuleContext } from './evaluate.ts';
import type { LookupTable, RuleObject, Scalar } from './map/rule.ts';
import { firstSentence, plainLine } from './text/plain.ts';

/** Applies the steps of a rule in their stated order to each value. */
export function applySteps(
  values: readonly Scalar[],
  rule: RuleObject,
  context: RuleContext,
): readonly Scalar[] {
  if (rule.present !== undefined) {
    const kept = values.filter((value) => contains(value, rule.containing));
    return kept.length > 0 ? [rule.present] : [];
  }
  return values
    .flatMap((value) => splitValue(value, rule))
    .flatMap((value) => between(value, rule.between))
    .map((value) => (typeof value === 'string' ? trimEnds(value, rule) : value))
    .filter((value) => value !== '' && contains(value, rule.containing))
    .filter((value) => !isIgnored(value, rule.ignore, context))
    .flatMap((value) => lookUp(value, rule, context))
    .map((value) => (typeof value === 'string' ? recase(value, rule.case) : value))
    .map((value) => (rule.first_sentence === true ? firstSentence(plainLine(String(value), 'block')) : value))
    .filter((value) => value !== '');
}

function splitValue(value: Scalar, { split, pick }: RuleObject): readonly Scalar[] {
  if (split === undefined) return [value];
  const parts = String(value)
    .split(split)
    .map((part) => part.trim());
  return pick === undefined ? parts : parts.slice(pick, pick + 1);
}

function between(value: Scalar, marks: readonly [string, string] | undefined): readonly Scalar[] {
  if (marks === undefined) return [value];
  const text = String(value);
  const start = text.indexOf(marks[0]);
  if (start === -1) return [];
  const rest = text.slice(start + marks[0].length);
  const end = marks[1] === '' ? -1 : rest.indexOf(marks[1]);
  return [end === -1 ? rest : rest.slice(0, end)];
}

function trimEnds(value: string, { strip_start, strip_end, replace }: RuleObject): string {
  let text = value.trim();
  for (const [from, to] of Object.entries(replace ?? {})) text = text.replaceAll(from, to);
  for (const start of strip_start ?? []) {
    if (text.toLowerCase().startsWith(start.toLowerCase())) text = text.slice(start.length).trim();
  }
  for (const end of strip_end ?? []) {
    if (text.length > end.length && text.toLowerCase().endsWith(end.toLowerCase())) {
      text = text.slice(0, -end.length).trim();
    }
  }
  return text;
}

function contains(value: Scalar, needle: string | undefined): boolean {
  return needle === undefined || String(value).includes(needle);
}

function isIgnored(value: Scalar, ignored: readonly string[] | undefined, context: RuleContext): boolean {
  const hit = (ignored ?? []).some((pattern) => fits(String(value).trim(), pattern));
  if (hit) context.drop(value, 'the map ignores it');
  return hit;
}

/** True where `pattern` is the value, or its beginning when it ends in `*`. Capitals do not count. */
function fits(value: string, pattern: string): boolean {
  const text = value.toLowerCase();
  return pattern.endsWith('*')
    ? text.startsWith(pattern.slice(0, -1).toLowerCase())
    : text === pattern.toLowerCase();
}

function lookUp(value: Scalar, rule: RuleObject, context: RuleContext): readonly Scalar[] {
  if (rule.lookup === undefined) return [value];
  const table: LookupTable =
    typeof rule.lookup === 'string' ? (context.tables[rule.lookup] ?? {}) : rule.lookup;
  const text = String(value);
  const exact = Object.hasOwn(table, text) ? text : Object.keys(table).find((pattern) => fits(text, pattern));
  if (exact !== undefined) {
    const found = table[exact];
    if (found === null || found === undefined) {
      context.drop(value, 'the map drops it');
      return [];
    }
    return typeof found === 'object' ? found : [found];
  }
  const other = rule.other ?? 'keep';
  if (other === 'keep') return [value];
  if (other === 'none') return [];
  if (other !== 'drop') return [other.value];
  context.drop(value, 'the table does not name it');
  return [];
}

function recase(value: string, form: RuleObject['case']): string {
  switch (form) {
    case 'lower':
      return value.toLowerCase();
    case 'title':
      return value
        .replaceAll(/[\s_-]+/g, ' ')
        .replaceAll(/(^| )(\p{Ll})/gu, (letters) => letters.toUpperCase());
    case 'sentence':
      return value.replaceAll(/[\s_-]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    case undefined:
      return value;
  }
}
