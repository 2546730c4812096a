/**
 * The tag to ask Intl with: Gregorian days and Latin digits in every language, Arabic included, so that
 * figures, charts, formulas and files agree. A tag that chooses for itself is left alone.
 */
export const intlTag = (locale: string): string =>
  locale.includes('-u-') ? locale : `${locale}-u-ca-gregory-nu-latn`;
