import { z } from 'zod';
import type { FieldPath } from '../finding.ts';
import { descriptionOf, schemaAt, unwrap } from '../schema/describe.ts';
import { fieldKinds } from '../schema/fields.ts';
import { dataFlow } from '../schema/integration.ts';
import { translatableOf, TRANSLATABLE, type TextRule, type Texts, type TranslatedNoun } from './registry.ts';

export const FINGERPRINT_LENGTH = 12;

/** What the default text said when it was translated. */
const source = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .register(fieldKinds, { kind: 'fingerprint' })
  .optional()
  .describe('Fingerprint of the text that was translated; npm run translate -- seal writes it.');

/** The schema of one field of the default file, described as there, without its default. */
function textAt(schema: z.ZodObject, path: FieldPath): z.ZodType {
  const field = schemaAt(schema, path);
  if (field === undefined) throw new RangeError(`There is no field ${path.join('.')} to translate.`);
  // Whatever zod gave out as a field can be asked to describe itself.
  const inner = unwrap(field) as z.ZodType;
  const description = descriptionOf(field);
  return description === undefined ? inner : inner.describe(description);
}

const isOptionalAt = (schema: z.ZodObject, path: FieldPath): boolean => {
  const field = schemaAt(schema, path);
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
};

function fieldOf(schema: z.ZodObject, rule: TextRule, path: FieldPath): z.ZodType {
  switch (rule.kind) {
    case 'text': {
      const text = textAt(schema, path);
      // In a list, an item says what it says in the default language too.
      const isInList = path.some((part) => typeof part === 'number');
      const isWanted = isInList ? !isOptionalAt(schema, path) : rule.need === 'must';
      return isWanted ? text : text.optional();
    }
    case 'group':
      return z.strictObject(shapeOf(schema, rule.texts, path)).optional();
    case 'keyed': {
      const item = { [rule.key]: textAt(schema, [...path, 0, rule.key]) };
      return z.array(z.strictObject({ ...item, ...shapeOf(schema, rule.texts, [...path, 0]) })).optional();
    }
    case 'ordered':
      return z.array(z.strictObject(shapeOf(schema, rule.texts, [...path, 0]))).optional();
    case 'words':
      return z.record(z.string(), textAt(schema, [...path, 0, rule.field])).optional();
  }
}

const described = (schema: z.ZodObject, field: z.ZodType, path: FieldPath): z.ZodType => {
  const description = descriptionOf(schemaAt(schema, path));
  return description === undefined ? field : field.describe(description);
};

const shapeOf = (schema: z.ZodObject, texts: Texts, path: FieldPath): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, rule]) => {
      const at = [...path, name];
      return [name, described(schema, fieldOf(schema, rule, at), at)];
    }),
  );

/** Names of what moves, as listings write them, in another language. */
const objects = z
  .record(z.string(), dataFlow.shape.object)
  .optional()
  .describe('What moves between products: as listings name it, then its name in this language.');

const derive = (noun: TranslatedNoun): z.ZodObject => {
  const { schema, texts } = translatableOf(noun);
  return z.strictObject({ ...shapeOf(schema, texts, []), ...(noun === 'taxonomy' ? { objects } : {}), source });
};

/** What a translation may say, by noun: derived from the noun's own schema, so that lengths and forms are the same. */
export const TRANSLATION_SCHEMAS = Object.fromEntries(
  // The keys are those of the record it is made from.
  Object.keys(TRANSLATABLE).map((noun) => [noun, derive(noun as TranslatedNoun)]),
) as Readonly<Record<TranslatedNoun, z.ZodObject>>;
