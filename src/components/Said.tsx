import { directionOf, isTorn } from '#lib/i18n/direction.ts';

/** Words of an author, set apart where they would be torn on a page that runs from right to left. */
export function Said({ text, locale }: { readonly text: string; readonly locale: string }) {
  return directionOf(locale) === 'rtl' && isTorn(text) ? <bdi>{text}</bdi> : text;
}
