import { type Dictionary, getDictionary } from '#lib/i18n/dictionary.ts';
import { type Format, getFormat } from '#lib/i18n/format.ts';
import { getSites } from '#lib/site/load.ts';
import type { ForeignText, Site, SiteMeta } from '#lib/site/model.ts';
import { buildPaths, type Paths } from '#lib/site/paths.ts';

/** What every template needs besides its own view. */
export interface Frame {
  readonly site: Site;
  readonly meta: SiteMeta;
  readonly t: Dictionary;
  readonly format: Format;
  readonly paths: Paths;
  /** Attributes of what is written in English in every language; none where the page is in English. */
  readonly english: { readonly lang?: 'en'; readonly dir?: 'ltr' };
  /** Attributes of what is written once for all languages, as rules and records are. */
  readonly once: ForeignText | undefined;
}

const known = new Map<string, Frame>();

/** The frame of the pages in a folder of a language; of those in none, that of the default language. */
export async function getFrame(segment?: string): Promise<Frame> {
  const sites = [...(await getSites()).values()];
  const site = sites.find(({ meta }) => meta.segment === (segment ?? ''));
  if (site === undefined) throw new RangeError(`The site has no language in ${String(segment)}.`);
  const frame = known.get(site.meta.locale);
  if (frame?.site === site) return frame;
  const made = createFrame(site);
  known.set(site.meta.locale, made);
  return made;
}

/** The frames of all languages, the default first. */
export const getFrames = async (): Promise<readonly Frame[]> =>
  Promise.all([...(await getSites()).values()].map(({ meta }) => getFrame(meta.segment)));

interface Route {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** What a page below `[...locale]` is made for: once a language, or once a language for each of its own. */
export async function perLocale<Own extends Route = Route>(list?: (frame: Frame) => readonly Own[]) {
  return (await getFrames()).flatMap((frame) => {
    const routes = list?.(frame) ?? [{ params: {} } as Own];
    const locale = frame.meta.segment === '' ? undefined : frame.meta.segment;
    return routes.map((route) => ({ ...route, params: { ...(route.params as Own['params']), locale } }));
  });
}

/** The first language of a site, on the pages of another. */
function findOnce({ locale, locales }: SiteMeta): ForeignText | undefined {
  const lang = locales[0]?.locale ?? locale;
  if (lang === locale) return undefined;
  const { direction } = getDictionary(lang).ui;
  return { lang, ...(direction !== getDictionary(locale).ui.direction && { dir: direction }) };
}

function createFrame(site: Site): Frame {
  const { meta } = site;
  return {
    site,
    meta,
    t: getDictionary(meta.locale),
    format: getFormat(meta.locale),
    paths: buildPaths(meta.base, meta.segment),
    english: meta.locale.startsWith('en') ? {} : { lang: 'en', dir: 'ltr' },
    once: findOnce(meta),
  };
}
