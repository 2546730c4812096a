import process from 'node:process';
import { localise } from '#lib/content/localise.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { readEnv, type Env } from '#lib/env.ts';
import { buildSite } from './build.ts';
import type { Site } from './model.ts';

/** The site in each of its languages, by language, the default first. */
export type Sites = ReadonlyMap<string, Site>;

/** Reads and derives once, from the environment's content folder and date, and builds for every language. */
export async function loadSites({ CONTENT_DIR, BUILD_DATE, SITE_URL }: Env): Promise<Sites> {
  const content = await readContent(CONTENT_DIR);
  const site = SITE_URL === undefined ? content.site : { ...content.site, url: SITE_URL };
  const own = { ...content, site };
  const facts = deriveFacts(own, BUILD_DATE);
  return new Map(own.site.locales.map((locale) => [locale, buildSite(localise(own, locale), facts, locale)]));
}

// The bundle of the pages holds a second copy of this module; a registered symbol lets both share one site.
const MEMO = Symbol.for('portico.sites');
const shared = globalThis as typeof globalThis & { [MEMO]?: Promise<Sites> | undefined };

/** The sites of this process, made once. A failure is not kept. */
export function getSites(): Promise<Sites> {
  return (shared[MEMO] ??= loadSites(readEnv(process.env)).catch((error: unknown) => {
    shared[MEMO] = undefined;
    throw error;
  }));
}

function firstOf(sites: Sites): Site {
  const [site] = sites.values();
  if (site === undefined) throw new TypeError('A site speaks a language at least.');
  return site;
}

/** The site in its default language, read anew. */
export const loadSite = async (env: Env): Promise<Site> => firstOf(await loadSites(env));

/** The site of this process in its default language. */
export const getSite = async (): Promise<Site> => firstOf(await getSites());

/** Makes the next `getSites()` read the content again. */
export function forgetSite(): void {
  shared[MEMO] = undefined;
}
