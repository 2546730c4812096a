import { en } from './en.ts';

/** Every string of the interface, as plain data. English is the pattern other languages must fill. */
export type Dictionary = typeof en;

const dictionaries: Readonly<Record<string, Dictionary>> = { en };

/** The dictionary of a locale, of its language, or English. */
export function getDictionary(locale: string): Dictionary {
  return dictionaries[locale] ?? dictionaries[locale.split('-')[0] ?? locale] ?? en;
}
