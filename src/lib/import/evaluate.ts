import { valuesAt } from './column.ts';
import type { LookupTable, Rule, RuleObject, Scalar } from './map/rule.ts';
import { applySteps } from './steps.ts';

/** Why a value of the source is not in the content. */
export type Drop = (value: unknown, reason: string) => void;

/** What rules need besides the row. */
export interface RuleContext {
  readonly tables: Readonly<Record<string, LookupTable>>;
  /** Rows of a source in which a column holds a value that folds to `folded`. */
  readonly rowsWith: (source: string, column: string, folded: string) => readonly unknown[];
  readonly drop: Drop;
  /** Told when a default fills an empty field. */
  readonly filled: () => void;
}

/** An object made of an item of a list; its fields are not yet fitted to the schema. */
export interface Item {
  readonly item: unknown;
  readonly fields: Readonly<Record<string, Rule>>;
}
export type Value = Scalar | Item;

/** The values a rule finds in a row, in order; none when there is nothing to say. */
export function evaluate(rule: Rule, row: unknown, context: RuleContext): readonly Value[] {
  if (typeof rule === 'string') return scalars(valuesAt(row, rule), context);
  const origin = originOf(rule, row, context);
  const plain = origin.filter((value): value is Scalar => !isItem(value));
  const items = origin.filter(isItem);
  const values: readonly Value[] = items.length > 0 ? items : applySteps(plain, rule, context);
  if (values.length > 0 || rule.default === undefined) return values;
  context.filled();
  return listOf(rule.default);
}

/** The first value of a rule as text, or nothing. */
export function evaluateText(rule: Rule, row: unknown, context: RuleContext): string {
  const [first] = evaluate(rule, row, context);
  return first === undefined || isItem(first) ? '' : String(first);
}

export function isItem(value: Value): value is Item {
  return typeof value === 'object';
}

function originOf(rule: RuleObject, row: unknown, context: RuleContext): readonly Value[] {
  if (rule.column !== undefined) {
    const found = valuesAt(row, rule.column);
    // An object counts as present, though it has no text of its own.
    const told =
      rule.present === undefined ? found : found.map((one) => (typeof one === 'object' ? 'present' : one));
    return scalars(told, context);
  }
  if (rule.value !== undefined) return listOf(rule.value);
  if (rule.template !== undefined) return fillTemplate(rule, row, context);
  if (rule.first !== undefined) {
    for (const inner of rule.first) {
      const values = evaluate(inner, row, context);
      if (values.length > 0) return values;
    }
    return [];
  }
  if (rule.all !== undefined) return rule.all.flatMap((inner) => evaluate(inner, row, context));
  if (rule.each !== undefined) {
    return valuesAt(row, rule.each).map((item) => ({ item, fields: rule.fields ?? {} }));
  }
  return rule.found === undefined ? [] : findIn(rule.found, row, context);
}

function fillTemplate(rule: RuleObject, row: unknown, context: RuleContext): readonly string[] {
  const missing: string[] = [];
  const text = (rule.template ?? '').replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const inner = rule.with?.[name] ?? name;
    const values = evaluate(inner, row, context).filter((value): value is Scalar => !isItem(value));
    if (values.length === 0) missing.push(name);
    return values.map((value) => String(value).trim()).join(', ');
  });
  return missing.length === 0 ? [text] : [];
}

function findIn(
  found: NonNullable<RuleObject['found']>,
  row: unknown,
  context: RuleContext,
): readonly string[] {
  const wanted = fold(evaluateText(found.equals, row, context));
  if (wanted === '') return [];
  const fits = (other: unknown) =>
    (found.where ?? []).every(({ column, in: allowed }) =>
      valuesAt(other, column).some((value) => allowed.some((one) => String(one) === String(value))),
    );
  const rows = context.rowsWith(found.source, found.column, wanted).filter(fits);
  const taken = rows.flatMap((other) => valuesAt(other, found.take));
  return taken.map(String).sort().slice(0, 1);
}

/** The same for texts that differ only in capitals, blanks, hyphens and underscores. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\u2010-\u2015-]+/g, '');
}

function listOf(value: Scalar | readonly Scalar[]): readonly Scalar[] {
  return typeof value === 'object' ? value : [value];
}

function scalars(values: readonly unknown[], context: RuleContext): readonly Scalar[] {
  return values.flatMap((value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value];
    context.drop(value, 'is an object; name one of its columns');
    return [];
  });
}
