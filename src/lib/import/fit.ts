import type { z } from 'zod';
import { cleanAddress } from './address.ts';
import type { LinkPolicy } from './address.ts';
import { cleanDay } from './date.ts';
import type { RawField } from './draft.ts';
import type { RuleContext, Value } from './evaluate.ts';
import { evaluate, isItem } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import type { Rule } from './map/rule.ts';
import type { Row } from './rows/model.ts';
import type { Target } from './target.ts';
import { targetAt } from './target.ts';
import { plainLine, shorten, tidy } from './text/plain.ts';

/** What fitting needs besides the values. */
export interface FitContext {
  readonly ledger: Ledger;
  readonly links: LinkPolicy;
  /** The slug a reference leads to, or undefined where it leads nowhere. */
  readonly resolve: (reference: string, value: string) => string | undefined;
  /** The one spelling of a tag. */
  readonly spell: (tag: string) => string;
  readonly contextFor: (row: Row, field: string) => RuleContext;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;
type Mutable = Record<string, unknown>;

/** Fields whose text may be a whole paragraph of markup; all others are read inline. */
const BLOCK_FIELDS = new Set(['tagline', 'summary', 'reason', 'outcome', 'deletion', 'description']);

/** The raw fields as the schema's input: dotted names become nested objects, values what their field wants. */
export function fitFields(raw: ReadonlyMap<string, RawField>, shape: Shape, context: FitContext): Mutable {
  const result: Mutable = {};
  for (const [name, field] of raw) {
    const target = targetAt(shape, name);
    if (target === undefined) continue;
    const fit = (values: readonly Value[]) =>
      distinct(values.flatMap((value) => fitValue(value, name, field, target, context)));
    const own = fit(field.values);
    const fitted = own.length > 0 ? own : fit(defaultsOf(field.rule));
    if (own.length === 0 && fitted.length > 0 && field.values.length > 0) context.ledger.fill(name);
    if (fitted.length === 0) continue;
    place(result, name.split('.'), target.list ? fitted : fitted[0]);
  }
  return result;
}

function defaultsOf(rule: Rule): readonly Value[] {
  if (typeof rule === 'string' || rule.default === undefined) return [];
  return typeof rule.default === 'object' ? rule.default : [rule.default];
}

function place(target: Mutable, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = target[head];
  const next: Mutable = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  target[head] = next;
  place(next, rest, value);
}

function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}

function fitValue(
  value: Value,
  name: string,
  field: RawField,
  target: Target,
  context: FitContext,
): readonly unknown[] {
  const drop = (reason: string): readonly unknown[] => {
    context.ledger.lose(field.row, name, isItem(value) ? value.item : value, reason);
    return [];
  };
  if (isItem(value)) {
    if (target.shape === undefined) return drop('is an object where the field wants a value');
    return [fitItem(value.item, value.fields, name, field.row, target.shape, context)];
  }
  const text = String(value);
  switch (target.kind) {
    case 'line':
      return fitLine(text, name, field, target, context, drop);
    case 'link': {
      const cleaned = cleanAddress(text, policyOf(field.rule, context.links));
      return cleaned.ok ? [cleaned.value] : drop(cleaned.reason);
    }
    case 'day': {
      const day = cleanDay(text);
      return day === undefined ? drop('is no date such as 2026-03-14, 2026-03 or 2026') : [day];
    }
    case 'slug': {
      const slug = target.reference === undefined ? text : context.resolve(target.reference, text);
      return slug === undefined ? drop(`leads to no ${target.reference ?? 'entry'}`) : [slug];
    }
    case 'choice':
      return [text.trim().toLowerCase()];
    case 'boolean':
      return fitBoolean(text) ?? drop('is neither true nor false');
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text.trim()) ? [Number(text)] : drop('is no number');
    case 'object':
      return drop('is a value where the field wants an object');
  }
}

function fitItem(
  item: unknown,
  fields: Readonly<Record<string, Rule>>,
  parent: string,
  row: Row,
  shape: Shape,
  context: FitContext,
): Mutable {
  const raw = Object.entries(fields).map(([name, rule]): [string, RawField] => {
    const values = evaluate(rule, item, context.contextFor(row, `${parent}.${name}`));
    return [name, { rule, row, values }];
  });
  return fitFields(new Map(raw), shape, context);
}

/** Shortest `max` at which a cut text still says something; a version or a tag is whole or not there. */
const LEAST_TO_SHORTEN = 60;

function fitLine(
  value: string,
  name: string,
  { rule, row }: RawField,
  target: Target,
  context: FitContext,
  drop: (reason: string) => readonly unknown[],
): readonly unknown[] {
  const leaf = name.slice(name.lastIndexOf('.') + 1);
  const reading =
    (typeof rule === 'string' ? undefined : rule.text) ?? (BLOCK_FIELDS.has(leaf) ? 'block' : 'inline');
  const plain = reading === 'none' ? tidy(value) : plainLine(value, reading);
  if (plain === '') return drop('has no text in it');
  const line = name === 'tags' ? context.spell(plain) : plain;
  if (target.max === undefined || line.length <= target.max) return [line];
  if (target.max < LEAST_TO_SHORTEN) return drop(`is longer than ${target.max} characters`);
  context.ledger.lose(row, name, line, `is longer than ${target.max} characters`, 'shortened');
  return [shorten(line, target.max)];
}

function fitBoolean(text: string): readonly boolean[] | undefined {
  if (/^(?:true|yes|y|1)$/i.test(text.trim())) return [true];
  return /^(?:false|no|n|0)$/i.test(text.trim()) ? [false] : undefined;
}

function policyOf(rule: Rule, links: LinkPolicy): LinkPolicy {
  return typeof rule === 'string' ? links : { http: rule.http ?? links.http, base: rule.base ?? links.base };
}
