import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every word of the forms in one language. English is the pattern that other languages fill. */
export type FormWords = typeof en;

/** What checks say, and in which language they count. */
export type FaultWords = Pick<FormWords, 'locale' | 'faults'>;

export const FORM_LANGUAGES: Readonly<Record<string, FormWords>> = { en, de, ar };

/** The words of a locale, of its language, or English. */
export const getFormWords = (locale: string): FormWords =>
  FORM_LANGUAGES[locale] ?? FORM_LANGUAGES[locale.split('-')[0] ?? locale] ?? en;
