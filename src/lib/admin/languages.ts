import type { EntryCollection, Field } from '@sveltia/cms';
import {
  TRANSLATABLE,
  type EntryNoun,
  type TextRule,
  type Texts,
} from '#lib/content/translation/registry.ts';

const hasFields = (field: Field): field is Field & { fields: Field[] } =>
  'fields' in field && Array.isArray(field.fields);

/** Word lists have no field of the editor: what stands in a file is kept as it is. */
const hasText = (rule: TextRule): boolean =>
  rule.kind !== 'words' && (rule.kind !== 'group' || Object.values(rule.texts).some(hasText));

function translateField(field: Field, rule: TextRule | undefined): Field {
  if (rule === undefined || !hasText(rule)) return field;
  // A divider between fields has none to translate.
  const translated = { ...field, i18n: true } as Field;
  if (rule.kind === 'text' || rule.kind === 'words' || !hasFields(field)) return translated;
  const fields = translateFields(field.fields, rule.texts).map((inner) =>
    rule.kind === 'keyed' && inner.name === rule.key ? ({ ...inner, i18n: 'duplicate' } as Field) : inner,
  );
  return { ...translated, fields } as Field;
}

/** Fields of the editor, with those that hold text to be filled in for each language. */
export const translateFields = (fields: readonly Field[], texts: Texts): Field[] =>
  fields.map((field) =>
    translateField(field, Object.hasOwn(texts, field.name) ? texts[field.name] : undefined),
  );

/** Each language has a file of its own, the default one without a language in its name. */
export const describeLanguages = ([first = 'en', ...others]: readonly string[]) => ({
  structure: 'multiple_files' as const,
  locales: [first, ...others],
  default_locale: first,
  initial_locales: 'default' as const,
  omit_default_locale_from_file_path: true,
});

/** A collection whose entries can be put into other languages, each in a file of its own beside the default one. */
export function withLanguages(
  noun: EntryNoun,
  collection: EntryCollection,
  locales: readonly string[],
): EntryCollection {
  if (locales.length < 2) return collection;
  const texts: Texts = { ...TRANSLATABLE[noun].texts, body: { kind: 'text', need: 'should' } };
  return {
    ...collection,
    i18n: describeLanguages(locales),
    fields: translateFields(collection.fields, texts),
  };
}
