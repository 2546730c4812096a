import type { Direction } from './model.ts';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** Direction in which a language is written. */
export const directionOf = (locale: string): Direction =>
  RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr';
