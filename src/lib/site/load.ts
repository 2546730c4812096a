import process from 'node:process';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { readEnv, type Env } from '#lib/env.ts';
import { buildSite } from './build.ts';
import type { Site } from './model.ts';

/** Reads, derives and builds, from the environment's content folder and date. */
export async function loadSite({ CONTENT_DIR, BUILD_DATE, SITE_URL }: Env): Promise<Site> {
  const content = await readContent(CONTENT_DIR);
  const site = SITE_URL === undefined ? content.site : { ...content.site, url: SITE_URL };
  const own = { ...content, site };
  return buildSite(own, deriveFacts(own, BUILD_DATE));
}

// The bundle of the pages holds a second copy of this module; a registered symbol lets both share one site.
const MEMO = Symbol.for('portico.site');
const shared = globalThis as typeof globalThis & { [MEMO]?: Promise<Site> | undefined };

/** The site of this process, made once. A failure is not kept. */
export function getSite(): Promise<Site> {
  return (shared[MEMO] ??= loadSite(readEnv(process.env)).catch((error: unknown) => {
    shared[MEMO] = undefined;
    throw error;
  }));
}

/** Makes the next `getSite()` read the content again. */
export function forgetSite(): void {
  shared[MEMO] = undefined;
}
