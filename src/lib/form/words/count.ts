import { fill, type Plural } from '#lib/i18n/wording.ts';

/** A counted phrase in a language. Digits are Latin and stand without marks between them, as one would type them. */
export const sayCount = (forms: Plural, n: number, locale: string): string =>
  fill(forms[new Intl.PluralRules(locale).select(n)] ?? forms.other, { n });
