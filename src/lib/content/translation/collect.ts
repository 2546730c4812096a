import type { ReadTranslation } from '../door/translation.ts';
import type { Gathered } from '../gather.ts';
import type { Translation, Translations } from '../model.ts';
import { findOriginals, isOlder, sourceOf } from './originals.ts';
import { isEntryNoun, type EntryNoun, type SingleNoun, type TranslatedNoun } from './registry.ts';

type Entries = Record<EntryNoun, Map<string, Translation>>;

const isSingleNoun = (noun: TranslatedNoun): noun is SingleNoun => !isEntryNoun(noun);

/** Every translation by its language, in the order of `locales`; the first of them is the default and has none. */
export function collectTranslations(
  gathered: Gathered,
  locales: readonly string[],
): ReadonlyMap<string, Translations> {
  const findOriginal = findOriginals(gathered);
  const toTranslation = (read: ReadTranslation): Translation => {
    const { noun, slug, locale, file, fields, body, bodyStart } = read;
    const original = findOriginal(noun, slug);
    const isStale = original !== undefined && isOlder(read, original);
    return { locale, file, fields, body, bodyStart, source: sourceOf(read), isStale };
  };
  const byLocale = Map.groupBy(gathered.translations, ({ locale }) => locale);
  return new Map(
    locales.slice(1).map((locale) => {
      const entries: Entries = { integration: new Map(), partner: new Map(), collection: new Map(), kit: new Map() };
      const singles: Partial<Record<SingleNoun, Translation>> = {};
      for (const read of byLocale.get(locale) ?? []) {
        if (isSingleNoun(read.noun)) singles[read.noun] = toTranslation(read);
        else entries[read.noun].set(read.slug, toTranslation(read));
      }
      return [locale, { entries, singles }];
    }),
  );
}
