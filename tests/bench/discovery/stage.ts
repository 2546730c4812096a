import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { join, relative, sep } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { listFiles } from '#lib/publish/files.ts';
import { createApp } from '#lib/serve/app.ts';
import { contentTypeOf, isCompressible } from '#lib/serve/content-type.ts';
import { encode, ENCODED_SUFFIX } from '#lib/serve/encoding.ts';
import { listen, type Listening } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';
import { fileExists, findBrowser, NO_BROWSER } from '#lib/verify/browser.ts';
import type { GeneratedCatalogue } from '../catalogue.ts';
import { measure } from '../measure.ts';
import { copyProject } from '../workspace.ts';
import { writeNamedContent } from './content.ts';
import { makeQueries, type QuerySet } from './queries.ts';
import { writeRivals } from './rival-files.ts';

const BUILD_DATE = '2026-11-21';
/** What a visitor of the list loads; compressing ten thousand listings as well would take minutes. */
const VISITED =
  /^(?:_astro|catalog\/(?:integration|partner|page))\/|^pagefind\/[^/]+$|^integrations\/index\.html$/;
const AT_ONCE = 2;
const GRACE_MS = 1_000;
const QUIET = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** Builds the content with the product's own build. */
async function buildSite(project: string, content: string, outDir: string): Promise<void> {
  const env = { CONTENT_DIR: content, OUT_DIR: outDir, BUILD_DATE, ASTRO_TELEMETRY_DISABLED: '1' };
  await measure([process.execPath, 'scripts/build.ts'], { cwd: project, env });
  await shrinkFiles(outDir, VISITED);
}

/** Writes a `.br` beside each file that a visitor loads, as `npm run build -- --compress` does for all. */
async function shrinkFiles(folder: string, visited = /./): Promise<void> {
  const files = (await listFiles(folder))
    .map((file) => relative(folder, file).replaceAll(sep, '/'))
    .filter((file) => visited.test(file) && isCompressible(contentTypeOf(file)))
    .values();
  const work = async (): Promise<void> => {
    for (const file of files) {
      const path = join(folder, file);
      await writeFile(path + ENCODED_SUFFIX.br, await encode(await readFile(path), 'br', 'best'));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const serveFolder = async (folder: string): Promise<Listening> =>
  listen(createApp({ tree: await followTree(folder), base: '' }), 'localhost', 0);

/** A site of so many listings, served, with what to ask it. */
export interface Site {
  readonly url: string;
  readonly queries: QuerySet;
}

/** All that visitors open, each served by the product's own server. */
export interface Stage {
  readonly whole: Site;
  /** The same with a tenth of the listings. */
  readonly small: Site;
  /** A page for each rival over the listings of `whole`. */
  readonly rivals: { readonly url: string };
  readonly stop: () => Promise<void>;
}

/** Generates, builds and serves in the workspace. */
export async function setStage(workspace: string, listings: number): Promise<Stage> {
  const project = await copyProject(workspace);
  const servers: Listening[] = [];
  const serve = async (folder: string): Promise<string> => {
    const server = await serveFolder(folder);
    servers.push(server);
    return server.url;
  };
  const open = async (
    count: number,
  ): Promise<{ catalogue: GeneratedCatalogue; site: Site; dist: string }> => {
    const [content, dist] = ['content', 'dist'].map((name) => join(workspace, `${name}-${String(count)}`));
    if (content === undefined || dist === undefined) throw new TypeError('no workspace');
    const catalogue = await writeNamedContent(content, count);
    await buildSite(project, content, dist);
    return { catalogue, dist, site: { url: await serve(dist), queries: makeQueries(catalogue) } };
  };
  const { catalogue, dist, site: whole } = await open(listings);
  const { site: small } = await open(listings / 10);
  const beside = join(workspace, 'rivals');
  await writeRivals(beside, dist, catalogue);
  await shrinkFiles(beside);
  const rivals = { url: await serve(beside) };
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop(GRACE_MS)));
  };
  return { whole, small, rivals, stop };
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser({
    own: chromium.executablePath(),
    path: process.env['PATH'] ?? '',
    isRoot: false,
    exists: fileExists,
    run: () => false,
  });
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: QUIET });
}
