import { languageOf } from '#lib/i18n/direction.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { KitWords } from './model.ts';

/** Languages whose facts have words of their own. */
const WORDS: Readonly<Record<string, KitWords>> = { en, de, ar };

/** The words of a locale; English where its language has none, as its texts then bring their own. */
export function wordsOf(locale: string): KitWords {
  return WORDS[languageOf(locale)] ?? en;
}

export type { KitWords };
