import { locale } from '../schema/fields.ts';

/** Where a translation lies beside the file it translates. */
export interface TranslationName {
  /** Name of the default file in the same folder. */
  readonly original: string;
  readonly locale: string;
}

const NAME = /^([^.]+)\.([^.]+)(\.(?:md|yaml))$/;

const isLocale = (text: string): boolean => locale.safeParse(text).success;

/** What `index.de.md`, `first-week.pt-BR.md` or `taxonomy.de.yaml` translates; undefined for any other name. */
export function readTranslationName(name: string): TranslationName | undefined {
  const [, stem = '', language = '', extension = ''] = NAME.exec(name) ?? [];
  return isLocale(language) ? { original: stem + extension, locale: language } : undefined;
}

/** Path of the translation of a file. */
export const translationPath = (file: string, language: string): string =>
  file.replace(/\.(md|yaml)$/, `.${language}.$1`);

/** Name, in the same folder, of the file that a translation translates. */
export const originalName = (file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return readTranslationName(name)?.original ?? name;
};

/** Path of the file that a translation translates. */
export const originalPath = (file: string): string =>
  file.slice(0, file.lastIndexOf('/') + 1) + originalName(file);
