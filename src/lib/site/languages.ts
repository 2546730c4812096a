import type { Content } from '#lib/content/model.ts';

/** What is translated one by one; everything else speaks each language of the site. */
export type TranslatedNoun = 'site' | 'integration' | 'partner' | 'collection' | 'kit';

/** What says which languages a site speaks. */
interface Speaking {
  readonly site: { readonly locales: readonly string[] };
}

/** Languages of a site, the default first. */
export const listLocales = ({ site }: Speaking): readonly [string, ...string[]] => {
  const [first = 'en', ...others] = site.locales;
  return [first, ...others];
};

/** Folder of a language below the base; the default has none. */
export const segmentOf = (locale: string, content: Speaking): string =>
  locale === listLocales(content)[0] ? '' : locale.toLowerCase();

/** Languages that the text of an entry is there in, the default first. */
export type LanguagesOf = (noun: TranslatedNoun, slug?: string) => readonly string[];

export function createLanguagesOf(content: Content): LanguagesOf {
  const [first, ...others] = listLocales(content);
  return (noun, slug = '') => [
    first,
    ...others.filter((locale) => {
      const { entries, singles } = content.translations.get(locale) ?? {};
      return noun === 'site' ? singles?.site !== undefined : entries?.[noun].has(slug);
    }),
  ];
}
