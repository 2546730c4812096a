import { z } from 'zod';
import type { FieldPath } from '../finding.ts';
import { fieldKinds, type FieldKind } from './fields.ts';

type Schema = z.core.$ZodType;

/** The schema inside optional and default wrappers. */
export const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.def.innerType)
    : schema;

const child = (schema: Schema, part: string | number): Schema | undefined => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.shape, part) ? (inner.shape[part] as Schema) : undefined;
  }
  if (!(inner instanceof z.ZodUnion)) return undefined;
  for (const option of inner.options) {
    const found = child(option, part);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The schema of the field at a path; undefined where there is no such field. */
export const schemaAt = (schema: Schema, path: FieldPath): Schema | undefined => {
  let current: Schema | undefined = schema;
  for (const part of path) current = current && child(current, part);
  return current;
};

/** Fields that a group may have, in the order of the schema; empty for anything else. */
export const fieldNamesOf = (schema: Schema | undefined): readonly string[] => {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap((each) => fieldNamesOf(each)))];
  return [];
};

export const KIND_TEXT: Record<FieldKind, string> = {
  slug: 'lower-case letters and digits joined by single hyphens, at most 64 characters',
  link: 'a whole address that starts with https://',
  'contact-link': 'a whole address that starts with https:// or mailto:',
  email: 'an e-mail address',
  day: 'a day that exists, written YYYY-MM-DD',
  currency: 'a currency code of three capitals, for example EUR',
  locale: 'a language code such as en or pt-BR',
  'asset-path': 'a path beside this file: letters, digits, dots, hyphens and slashes, without ..',
  folder: "a folder of the repository such as content, or '' for its root",
  branch: 'the name of a branch, for example main',
  colour: 'a colour written #rrggbb',
  publisher: 'the slug of a partner, or platform',
  fingerprint: 'the fingerprint that npm run translate -- seal writes, between quotes',
};

export const kindOf = (schema: Schema | undefined): FieldKind | undefined =>
  schema && (fieldKinds.get(schema)?.kind ?? fieldKinds.get(unwrap(schema))?.kind);

const textOf = (schema: z.ZodString): string =>
  schema.maxLength === null ? 'text' : `text of at most ${schema.maxLength} characters`;

const numberOf = (schema: z.ZodNumber): string => {
  const noun = schema.format === 'safeint' ? 'a whole number' : 'a number';
  const from = Number.isFinite(schema.minValue) ? ` from ${schema.minValue}` : '';
  const to = Number.isFinite(schema.maxValue) ? ` to ${schema.maxValue}` : '';
  return `${noun}${from}${to}`;
};

/** What a field asks for, as a fragment: "one of free, paid". */
export function describeSchema(schema: Schema | undefined): string {
  const kind = kindOf(schema);
  if (kind !== undefined) return KIND_TEXT[kind];
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodString) return textOf(inner);
  if (inner instanceof z.ZodNumber) return numberOf(inner);
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`;
  if (inner instanceof z.ZodArray) return `a list, each item ${describeSchema(inner.element)}`;
  if (inner instanceof z.ZodRecord) return 'a word list, each line what the default file says and then its translation';
  const fields = fieldNamesOf(inner);
  return fields.length > 0 ? `a group of fields: ${fields.join(', ')}` : 'another value';
}

/** The same, short enough for the middle of a sentence. */
export function nounOf(schema: Schema | undefined): string {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodArray) return 'a list';
  if (inner instanceof z.ZodRecord) return 'a word list';
  if (inner instanceof z.ZodObject) return 'a group of fields';
  return describeSchema(schema);
}

/** The sentence that explains a field to its author. */
export const descriptionOf = (schema: Schema | undefined): string | undefined =>
  schema && z.globalRegistry.get(schema)?.description;
