import type { Context } from 'hono';
import { detectFromHeader, detectFromQuery, type DetectorOptions } from 'hono/language';
import { LOCALE_PARAMETER } from './sending.ts';

/** Languages of the marketplace, the default first. */
export type Locales = readonly [string, ...string[]];

/**
 * Tells the language in which a request is answered: that of its page, which the address names, else the best that
 * `Accept-Language` asks for, else the default. What the marketplace does not speak is passed over.
 */
export function createLocaleReader(locales: Locales): (context: Context) => string {
  const options: DetectorOptions = {
    order: ['querystring', 'header'],
    lookupQueryString: LOCALE_PARAMETER,
    lookupCookie: '',
    lookupFromPathIndex: 0,
    lookupFromHeaderKey: 'accept-language',
    caches: false,
    ignoreCase: true,
    fallbackLanguage: locales[0],
    supportedLanguages: [...locales],
  };
  return (context) =>
    detectFromQuery(context, options) ?? detectFromHeader(context, options) ?? options.fallbackLanguage;
}
