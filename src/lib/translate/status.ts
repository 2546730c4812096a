import type { Content } from '#lib/content/model.ts';
import type { TranslatedNoun } from '#lib/content/translation/registry.ts';
import { findTranslation, listOriginals, NOUN_NAMES } from './original.ts';

/** How a translation stands to what it translates. */
export const STANDINGS = ['current', 'older', 'unsealed', 'missing'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Paths of the translations of a noun into a language, by how they stand; sorted. */
export type NounStatus = Readonly<Record<Standing, readonly string[]>> & { readonly noun: TranslatedNoun };

export interface LocaleStatus {
  readonly locale: string;
  readonly nouns: readonly NounStatus[];
}

function statusOf(noun: TranslatedNoun, locale: string, content: Content): NounStatus {
  const paths: Record<Standing, string[]> = { current: [], older: [], unsealed: [], missing: [] };
  for (const original of listOriginals(noun, content)) {
    const { path, translation } = findTranslation(original, locale, content);
    const standing =
      translation === undefined
        ? 'missing'
        : translation.source === undefined
          ? 'unsealed'
          : translation.isStale
            ? 'older'
            : 'current';
    paths[standing].push(path);
  }
  return { noun, ...paths };
}

/** How far the content is translated into each of some languages. Nouns without any file are left out. */
export const listStatus = (content: Content, locales: readonly string[]): readonly LocaleStatus[] =>
  locales.map((locale) => ({
    locale,
    nouns: NOUN_NAMES.map((noun) => statusOf(noun, locale, content)).filter((status) =>
      STANDINGS.some((standing) => status[standing].length > 0),
    ),
  }));

/** Whether anything waits for a translator. */
export const isBehind = (statuses: readonly LocaleStatus[]): boolean =>
  statuses.some(({ nouns }) => nouns.some(({ missing, older }) => missing.length + older.length > 0));
