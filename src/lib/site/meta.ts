import type { SiteContext } from './context.ts';
import { segmentOf } from './languages.ts';
import type { SiteMeta } from './model.ts';
import { linkRepository } from './source.ts';
import { buildTheme } from './theme.ts';

/** What a language is called by those who speak it. */
const nameLocale = (locale: string): string => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};

/** What every page of a language says of the site. */
export function buildMeta({ content, facts, foreign, locale, paths }: SiteContext): SiteMeta {
  const { site } = content;
  return {
    name: site.name,
    tagline: site.tagline,
    description: site.description,
    url: site.url.replace(/\/+$/, ''),
    base: paths.base,
    homeUrl: site.home_url,
    foreign: foreign('site'),
    locale,
    segment: segmentOf(locale, content),
    locales: site.locales.map((one) => ({
      locale: one,
      segment: segmentOf(one, content),
      name: nameLocale(one),
    })),
    logo: site.logoAsset && paths.media(site.logoAsset.file),
    theme: buildTheme(site.accent),
    sampleData: site.sample_data,
    licence: site.licence,
    builtOn: facts.today,
    contacts: {
      partners: site.contacts.partners,
      support: site.contacts.support,
      security: site.contacts.security,
      press: site.contacts.press,
    },
    repository: linkRepository(content, facts.today),
    serviceUrl: (site.service_url ?? paths.base).replace(/\/+$/, ''),
    statistics: site.statistics,
    offline: site.offline,
    offlineMegabytes: site.offline_megabytes,
  };
}
