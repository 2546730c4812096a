import { z } from 'zod';
import { labelOf } from '#lib/admin/wording.ts';
import { descriptionOf, schemaAt, unwrap } from '#lib/content/schema/describe.ts';
import { integration } from '#lib/content/schema/integration.ts';
import type { FormField, RequiredFact } from '../views/contribute.ts';

type Schema = z.core.$ZodType;

const isRequired = (schema: Schema): boolean =>
  !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);

/** Characters that a text may have; undefined where nothing says. */
function longest(schema: Schema | undefined): number | undefined {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
}

/** A field as its author is told of it. */
const describeField = (field: string, schema: Schema | undefined) => ({
  field,
  label: labelOf(field),
  hint: descriptionOf(schema) ?? '',
});

/** The facts that no listing can do without, in the order of its schema, with those of a file as examples. */
export const listRequiredFacts = (lines: readonly string[]): readonly RequiredFact[] =>
  Object.entries<Schema>(integration.shape)
    .filter(([, schema]) => isRequired(schema))
    .map(([field, schema]) => ({
      ...describeField(field, schema),
      example: lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2) ?? '',
    }));

/** A field filled in with a text, or with names that were chosen from others. */
export function fillField(field: string, values: string | readonly string[]): FormField {
  const schema = schemaAt(integration, [field]);
  const most = longest(schema);
  const isText = typeof values === 'string';
  return {
    ...describeField(field, schema),
    values: isText ? [values] : values,
    isChoice: !isText,
    room: isText && most !== undefined ? { length: values.length, most } : undefined,
  };
}

export const labelFields = (fields: readonly string[]) =>
  fields.map((field) => ({ field, label: labelOf(field) }));
