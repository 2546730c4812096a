import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Plural } from './wording.ts';

export type Direction = 'ltr' | 'rtl';

/** Keys whose values are names in code, equal in every language. */
type Code = 'asks';

/**
 * The shape of a part of English with its texts open to other words: every key is wanted and no other taken,
 * a list keeps its length, a counted phrase has the forms of its own language.
 */
export type Wording<Part> = Part extends Direction
  ? Part
  : Part extends string
    ? string
    : Part extends Plural
      ? Plural
      : Part extends object
        ? { readonly [Key in keyof Part]: Key extends Code ? Part[Key] : Wording<Part[Key]> }
        : Part;

/**
 * Every string of the interface, as plain data. English is the pattern other languages must fill. What only
 * the platform's staff read on a command line, and the answer to a change, are in English alone and not here.
 */
export type Dictionary = Wording<typeof en>;

const dictionaries: Readonly<Record<string, Dictionary>> = { en, de, ar };

/** The languages the interface speaks, English first. */
export const LOCALES: readonly string[] = Object.keys(dictionaries);

/** The dictionary of a locale, of its language, or English. */
export function getDictionary(locale: string): Dictionary {
  return dictionaries[locale] ?? dictionaries[locale.split('-')[0] ?? locale] ?? en;
}
