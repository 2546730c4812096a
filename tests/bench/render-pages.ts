import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { getSite } from '#lib/site/load.ts';

/** Check, derive and pages, without search index and swap: what the page builders of others do. */
const root = resolve(import.meta.dirname, '../..');
const outDir = process.argv[2];
if (outDir === undefined) throw new TypeError('usage: render-pages.ts OUT_DIR');
const { meta } = await getSite();
await build({
  root,
  logLevel: 'error',
  outDir: resolve(outDir),
  site: new URL(meta.url).origin,
  base: `${meta.base}/`,
});
