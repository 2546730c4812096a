import { valuesAt } from './column.ts';
import type { RuleContext, Value } from './evaluate.ts';
import { evaluate, evaluateText, isItem } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import type { Rule } from './map/rule.ts';
import type { Condition, ImportMap, IntegrationRule, PartnerRule } from './map/schema.ts';
import type { Row } from './rows/model.ts';
import { cleanMarkdown } from './text/markdown.ts';
import { plainLine, shorten } from './text/plain.ts';

/** One field of an entry as the source has it, with the rule it came by. */
export interface RawField {
  readonly rule: Rule;
  readonly values: readonly Value[];
  readonly row: Row;
}

/** A row on its way to an entry. */
export interface Draft {
  readonly noun: 'integration' | 'partner';
  readonly row: Row;
  readonly name: string;
  /** Text the slug is made of. */
  readonly slugText: string;
  readonly marks: readonly string[];
  /** What makes its row the same as in an earlier import: its key columns, else what gives its slug. */
  readonly key: string;
  /** Whether its slug stays when the source gives it another. */
  readonly slugs: 'stay' | 'follow';
  readonly identity: string;
  readonly fields: ReadonlyMap<string, RawField>;
  readonly record: ReadonlyMap<string, RawField>;
  readonly body: string;
}

export const NAME_MAX = 60;
export const PARTNER_NAME_MAX = 80;

export type ContextFor = (row: Row, field: string) => RuleContext;

/** True where the row fits every condition. */
export function fitsConditions(row: Row, conditions: readonly Condition[]): boolean {
  return conditions.every(({ column, is, in: allowed, not_in: refused, present }) => {
    const values = valuesAt(row.value, column).map(String);
    const within = (list: readonly (string | number | boolean)[]) =>
      values.some((v) => list.map(String).includes(v));
    return (
      (is === undefined || within([is])) &&
      (allowed === undefined || within(allowed)) &&
      (refused === undefined || !within(refused)) &&
      (present === undefined || values.length > 0 === present)
    );
  });
}

/** A draft out of a row, or nothing where the row has no name (which the ledger is told). */
export function draftEntry(
  noun: Draft['noun'],
  row: Row,
  rule: IntegrationRule | PartnerRule,
  map: ImportMap,
  contextFor: ContextFor,
  ledger: Ledger,
): Draft | undefined {
  const max = noun === 'integration' ? NAME_MAX : PARTNER_NAME_MAX;
  const nameRule = rule.fields.name ?? 'name';
  const full = plainLine(evaluateText(nameRule, row.value, contextFor(row, 'name')), 'inline');
  if (full === '') {
    ledger.reject(row, '', 'has no name');
    return undefined;
  }
  const name = shorten(full, max);
  if (name !== full) ledger.lose(row, 'name', full, `is longer than ${max} characters`, 'shortened');
  const read = (fields: Readonly<Record<string, Rule>>) =>
    new Map(
      Object.entries(fields)
        .filter(([field]) => field !== 'name')
        .map(([field, inner]) => [
          field,
          { rule: inner, row, values: evaluate(inner, row.value, contextFor(row, field)) },
        ]),
    );
  const textOf = (inner: Rule | undefined, field: string) =>
    inner === undefined ? '' : evaluateText(inner, row.value, contextFor(row, field));
  const slugText = rule.slug === undefined ? full : textOf(rule.slug, 'slug') || full;
  const marks = rule.distinguish.map((inner) => plainLine(textOf(inner, 'distinguish'), 'inline'));
  const named = 'key' in rule ? rule.key.map((inner) => textOf(inner, 'key')) : [];
  return {
    noun,
    row,
    name,
    slugText,
    marks,
    key: JSON.stringify([row.source, ...(named.some((text) => text !== '') ? named : [slugText, ...marks])]),
    slugs: 'slugs' in rule ? rule.slugs : 'stay',
    identity: 'identity' in rule ? textOf(rule.identity, 'identity') : '',
    fields: read(rule.fields),
    record: 'record' in rule ? read(rule.record) : new Map(),
    body: bodyOf(row, rule, map, contextFor),
  };
}

function bodyOf(
  row: Row,
  rule: Pick<IntegrationRule, 'body'>,
  map: ImportMap,
  contextFor: ContextFor,
): string {
  const policy = { http: map.links.http, base: map.links.base };
  return rule.body
    .flatMap(({ heading, text }) => {
      const values = evaluate(text, row.value, contextFor(row, 'body')).filter((value) => !isItem(value));
      const source = values.map(String).join('\n\n');
      const markdown = cleanMarkdown(source, policy, heading === undefined ? 2 : 3);
      return markdown === '' ? [] : [heading === undefined ? markdown : `## ${heading}\n\n${markdown}`];
    })
    .join('\n\n');
}
