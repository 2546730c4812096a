import type { Fields } from '#lib/content/door/fields.ts';
import type { Content, Translation } from '#lib/content/model.ts';
import { translationPath } from '#lib/content/translation/names.ts';
import { pickTexts } from '#lib/content/translation/pick.ts';
import {
  ENTRY_NOUNS,
  isEntryNoun,
  SINGLE_FILES,
  translatableOf,
  type EntryNoun,
  type SingleNoun,
  type TranslatedNoun,
} from '#lib/content/translation/registry.ts';

/** A file in the default language. */
export interface Original {
  readonly noun: TranslatedNoun;
  /** Empty for a noun of which there is one. */
  readonly slug: string;
  readonly file: string;
  readonly fields: Fields;
  readonly body: string;
}

export const SINGLE_NOUNS = Object.keys(SINGLE_FILES) as readonly SingleNoun[];
export const NOUN_NAMES: readonly TranslatedNoun[] = [...ENTRY_NOUNS, ...SINGLE_NOUNS];

type Entry = Fields & { readonly slug: string; readonly file: string; readonly body: string };

function entriesOf(noun: EntryNoun, content: Content): readonly Entry[] {
  // Entries are told from a group of fields only in that their types are interfaces.
  const { integrations: integration, partners: partner, collections: collection, kits: kit } = content;
  return { integration, partner, collection, kit }[noun] as readonly unknown[] as readonly Entry[];
}

function singleOf(noun: SingleNoun, { site, taxonomy, program }: Content): Fields {
  const { certification, tiers, routing } = program;
  return { site, taxonomy, certification, tiers, routing }[noun];
}

/** Files of a noun that say something which could be translated. */
export function listOriginals(noun: TranslatedNoun, content: Content): readonly Original[] {
  if (isEntryNoun(noun)) {
    return entriesOf(noun, content).map((entry) => ({
      noun,
      slug: entry.slug,
      file: entry.file,
      fields: entry,
      body: entry.body,
    }));
  }
  const fields = singleOf(noun, content);
  if (Object.keys(pickTexts(translatableOf(noun).texts, fields)).length === 0) return [];
  return [{ noun, slug: '', file: SINGLE_FILES[noun], fields, body: '' }];
}

/** The translation of a file into a language, and where it lies or would lie. */
export function findTranslation(
  { noun, slug, file }: Original,
  locale: string,
  { translations }: Content,
): { readonly path: string; readonly translation: Translation | undefined } {
  const there = translations.get(locale);
  const translation = isEntryNoun(noun) ? there?.entries[noun].get(slug) : there?.singles[noun];
  return { path: translation?.file ?? translationPath(file, locale), translation };
}
