import { join, resolve } from 'node:path';
import type { Env } from '#lib/env.ts';
import { createImageCache } from '#lib/image/cache.ts';
import { writeSearchIndexes } from '#lib/search/index-writer.ts';
import { writeOffline } from '#lib/offline/write.ts';
import { getSites } from '#lib/site/load.ts';
import type { Site } from '#lib/site/model.ts';
import { writeDataFiles } from './data.ts';
import type { FolderSize } from './files.ts';
import { writeEditor } from './editor.ts';
import { writeKits } from './kits.ts';
import { claimOutDir } from './out-dir.ts';
import { publishSite } from './publish.ts';
import { renderInside } from './render.ts';
import { writeSocialCards } from './social-cards.ts';
import { readOffline } from './offline.ts';
import { writeProseTwins } from './twins.ts';

/** Builds of other content share the folder, so what this one did not ask for is kept until there is much of it. */
const MOST_UNUSED_IMAGES = 20_000;

/** What the page renderer has to know; the rest is in its own configuration. */
export interface PageJob {
  /** Folder to write to, absolute. */
  readonly outDir: string;
  /** Origin of the site. */
  readonly site: string;
  /** Base path, '/' for none. */
  readonly base: string;
}

export interface BuildRequest {
  readonly env: Env;
  readonly home: string;
  /** Folder of the program itself, never to be replaced. */
  readonly project: string;
  readonly pid: number;
  /** Adds precompressed files. */
  readonly compress: boolean;
  readonly renderPages: (job: PageJob) => Promise<void>;
}

export interface Build extends FolderSize {
  readonly site: Site;
  readonly outDir: string;
}

/**
 * Check, pages, search index, output. Throws ContentError, OutDirError or what the renderer throws;
 * the last good output then stands as it was.
 */
export async function buildSiteFolder({ env, renderPages, ...request }: BuildRequest): Promise<Build> {
  const contentDir = resolve(env.CONTENT_DIR);
  const kept = { home: request.home, project: request.project, content: contentDir };
  const outDir = await claimOutDir(resolve(env.OUT_DIR), kept);
  const sites = [...(await getSites()).values()];
  const [site] = sites;
  if (site === undefined) throw new TypeError('A site speaks a language at least.');
  const { origin } = new URL(site.meta.url);
  const images = await createImageCache(join(request.project, '.cache', 'images'));
  const redirects = sites.flatMap((one) => one.redirects);
  const size = await publishSite({
    outDir,
    contentDir,
    site: { assets: site.assets, redirects },
    renderPages: (into) =>
      renderInside(request.project, request.pid, into, (outDir) =>
        renderPages({ outDir, site: origin, base: `${site.meta.base}/` }),
      ),
    writeSearch: (into) => writeSearchIndexes(sites, into),
    writeData: async (into) => {
      writeDataFiles(sites, into);
      for (const one of sites) await writeProseTwins(one, into);
    },
    writeCards: (into) => writeSocialCards({ site, contentDir, images }, into),
    writeKits: (into) => writeKits({ site, contentDir, images }, into),
    writeEditor: (into) => writeEditor(site, request.project, into),
    writeOffline: (into) => writeOffline(readOffline(site, sites), into),
    compress: request.compress,
    pid: request.pid,
  });
  await images.sweep(MOST_UNUSED_IMAGES);
  return { ...size, site, outDir };
}
