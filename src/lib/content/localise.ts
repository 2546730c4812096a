import { isFields } from './door/fields.ts';
import type { Content, Localised, Translation, Translations } from './model.ts';
import { foldObject } from './stack.ts';
import { applyTexts } from './translation/apply.ts';
import { TRANSLATABLE, type EntryNoun, type SingleNoun } from './translation/registry.ts';

type Entry = Localised & { readonly slug: string; readonly body: string };

function localiseEntry<T extends Entry>(noun: EntryNoun, entry: T, translation: Translation): T {
  const { locale, fields, body, bodyStart, isStale } = translation;
  const hasBody = body.trim() !== '' && entry.body.trim() !== '';
  return {
    ...applyTexts(TRANSLATABLE[noun].texts, entry, fields),
    language: locale,
    isStale,
    ...(hasBody ? { body, originalBody: entry.body, ...('bodyStart' in entry ? { bodyStart } : {}) } : {}),
  };
}

/** The same list where nothing of it is translated. */
function localiseEntries<T extends Entry>(
  noun: EntryNoun,
  entries: readonly T[],
  { entries: translated }: Translations,
): readonly T[] {
  const translations = translated[noun];
  if (translations.size === 0) return entries;
  return entries.map((entry) => {
    const translation = translations.get(entry.slug);
    return translation === undefined ? entry : localiseEntry(noun, entry, translation);
  });
}

function localiseSingle<T extends object>(noun: SingleNoun, value: T, { singles }: Translations): T {
  const translation = singles[noun];
  return translation === undefined ? value : applyTexts(TRANSLATABLE[noun].texts, value, translation.fields);
}

function readObjectNames({ singles }: Translations): ReadonlyMap<string, string> {
  const names = singles.taxonomy?.fields['objects'];
  if (!isFields(names)) return new Map();
  return new Map(
    Object.entries(names).flatMap(([object, name]) =>
      typeof name === 'string' ? [[foldObject(object), name]] : [],
    ),
  );
}

/** What a data flow moves, in the language of the content; as the listing names it where nobody translated it. */
export const sayObject = ({ objectNames }: Pick<Content, 'objectNames'>, object: string): string =>
  objectNames.get(foldObject(object)) ?? object;

/**
 * Content with its texts in a language, wherever they are translated. Everything else is the same object as before:
 * facts, which no language changes, are derived from either alike. The content itself for the default language and
 * for one that the site does not speak.
 */
export function localise(content: Content, locale: string): Content {
  const translations = content.translations.get(locale);
  if (translations === undefined) return content;
  const { program } = content;
  return {
    ...content,
    site: localiseSingle('site', content.site, translations),
    objectNames: readObjectNames(translations),
    taxonomy: localiseSingle('taxonomy', content.taxonomy, translations),
    integrations: localiseEntries('integration', content.integrations, translations),
    partners: localiseEntries('partner', content.partners, translations),
    collections: localiseEntries('collection', content.collections, translations),
    kits: localiseEntries('kit', content.kits, translations),
    program: {
      ...program,
      certification: localiseSingle('certification', program.certification, translations),
      tiers: localiseSingle('tiers', program.tiers, translations),
      routing: localiseSingle('routing', program.routing, translations),
    },
  };
}
