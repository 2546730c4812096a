import { z } from 'zod';
import type { Field, ImageField, ListFieldWithSubField, ListFieldWithSubFields } from '@sveltia/cms';
import { LIMITS } from '#lib/content/limits.ts';
import { targetOf } from '#lib/content/references.ts';
import { descriptionOf, KIND_TEXT, kindOf, unwrap } from '#lib/content/schema/describe.ts';
import { SLUG_PATTERN, type FieldKind } from '#lib/content/schema/fields.ts';
import { referenceField, type Choices } from './reference-field.ts';
import { hintOf, labelOf, singularOf, valueText, WORDS } from './wording.ts';

type Schema = z.core.$ZodType;

/** Lines that hold more are typed into a box. */
const LONG_LINE = 160;

const PATTERNS: Partial<Record<FieldKind, string>> = {
  slug: SLUG_PATTERN.source,
  link: '^https://\\S+$',
  'contact-link': '^(https://|mailto:)\\S+$',
  currency: '^[A-Z]{3}$',
  locale: '^[a-z]{2,3}(-[A-Z]{2})?$',
};

const startWithCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const patternOf = (kind: FieldKind): { pattern?: [string, string] } => {
  const pattern = PATTERNS[kind];
  return pattern === undefined ? {} : { pattern: [pattern, `${startWithCapital(KIND_TEXT[kind])}.`] };
};

const isOptional = (schema: Schema): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

function readCommon(name: string, schema: Schema) {
  const hint = hintOf(name) ?? descriptionOf(schema);
  return {
    name,
    label: labelOf(name),
    required: !isOptional(schema),
    ...(hint === undefined ? {} : { hint }),
  };
}

type Common = ReturnType<typeof readCommon>;

function stringField(schema: z.ZodString, common: Common): Field {
  const { maxLength } = schema;
  const kind = kindOf(schema);
  const length = maxLength === null ? {} : { maxlength: maxLength };
  if (kind !== undefined) return { ...common, ...length, ...patternOf(kind), widget: 'string' };
  if (maxLength === null || maxLength < LONG_LINE)
    return { ...common, ...length, widget: 'string', use_emoji_autocomplete: false };
  return { ...common, ...length, widget: 'text', pattern: ['^[^\\r\\n]*$', WORDS.oneLine] };
}

function numberField(schema: z.ZodNumber, common: Common): Field {
  const whole = schema.format === 'safeint';
  const { minValue, maxValue } = schema;
  return {
    ...common,
    widget: 'number',
    value_type: whole ? 'int' : 'float',
    step: whole ? 1 : 0.01,
    ...(minValue !== null && Number.isFinite(minValue) ? { min: minValue } : {}),
    ...(maxValue !== null && Number.isFinite(maxValue) ? { max: maxValue } : {}),
  };
}

/** Pictures lie beside the text that shows them, in `media/`. */
const pictureField = (common: Common): ImageField => ({
  ...common,
  widget: 'image',
  media_folder: 'media',
  public_folder: 'media',
  choose_url: false,
  accept: '.svg,.png,.jpg,.jpeg,.webp',
  media_libraries: { default: { config: { max_file_size: LIMITS.mediaBytes, slugify_filename: true } } },
});

const optionsOf = (schema: z.ZodEnum) =>
  schema.options.map(String).map((value) => ({ label: valueText(value), value }));

function sizesOf(schema: z.ZodArray): { min?: number; max?: number } {
  const { minItems, maxItems } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
}

function listField(schema: z.ZodArray, common: Common, choices: Choices): Field {
  const sizes = sizesOf(schema);
  const element = unwrap(schema.element);
  const target = targetOf(element);
  const several = { multiple: true, ...sizes } as const;
  const reference = target && referenceField(target, common, several, choices);
  if (reference !== undefined) return reference;
  if (element instanceof z.ZodEnum)
    return { ...common, ...several, widget: 'select', options: optionsOf(element) };
  if (element instanceof z.ZodObject) {
    const [first = ''] = Object.keys(element.shape);
    return {
      ...common,
      ...sizes,
      widget: 'list',
      label_singular: singularOf(common.name),
      collapsed: 'auto',
      summary: `{{fields.${first}}}`,
      fields: fieldsOf(element, choices),
    } satisfies ListFieldWithSubFields;
  }
  const field = { ...fieldOf(common.name, element, choices), label: singularOf(common.name) };
  return {
    ...common,
    ...sizes,
    widget: 'list',
    label_singular: singularOf(common.name),
    field,
  } satisfies ListFieldWithSubField;
}

/** Neither yes nor no is an answer too where a field may be left out. */
const choiceField = (common: Common): Field => ({
  ...common,
  widget: 'select',
  options: [
    { label: WORDS.yes, value: true },
    { label: WORDS.no, value: false },
  ],
});

/** The field of the editor for a field of an entry. Throws RangeError for a shape that no entry has. */
export function fieldOf(name: string, schema: Schema, choices: Choices): Field {
  const common = readCommon(name, schema);
  const inner = unwrap(schema);
  const kind = kindOf(schema);
  const target = inner instanceof z.ZodArray ? undefined : targetOf(schema);
  const reference = target && referenceField(target, common, undefined, choices);
  if (reference !== undefined) return reference;
  if (kind === 'day') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (kind === 'asset-path') return pictureField(common);
  if (inner instanceof z.ZodArray) return listField(inner, common, choices);
  if (inner instanceof z.ZodObject)
    return { ...common, widget: 'object', collapsed: 'auto', fields: fieldsOf(inner, choices) };
  if (inner instanceof z.ZodEnum) return { ...common, widget: 'select', options: optionsOf(inner) };
  if (inner instanceof z.ZodBoolean) return choiceField(common);
  if (inner instanceof z.ZodNumber) return numberField(inner, common);
  if (inner instanceof z.ZodString) return stringField(inner, common);
  if (inner instanceof z.ZodISODateTime)
    return { ...common, widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' };
  if (kind === 'email') return { ...common, widget: 'string', type: 'email' };
  if (inner instanceof z.ZodStringFormat && kind !== undefined)
    return { ...common, widget: 'string', ...patternOf(kind) };
  throw new RangeError(`The editor has no field for ${name}.`);
}

/** Fields of a group, in the order of its schema. */
export const fieldsOf = (schema: z.ZodObject, choices: Choices): Field[] =>
  Object.entries<Schema>(schema.shape).map(([name, field]) => fieldOf(name, field, choices));
