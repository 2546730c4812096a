import process from 'node:process';
import { listIndexFiles, listOpenFiles, writeFiles } from '#lib/publish/data.ts';
import { writeProseTwins } from '#lib/publish/twins.ts';
import { getSites } from '#lib/site/load.ts';

/**
 * Check and derive; with a folder of rendered pages, also what is written beside them: `open` writes API, archive,
 * feeds, badges, cards and every twin, those of pages of words included; `index` what search and comparison load.
 */
const sites = [...(await getSites()).values()];
const [what, folder] = process.argv.slice(2);
if (folder !== undefined && what === 'index') writeFiles(listIndexFiles(sites), folder);
if (folder !== undefined && what === 'open') {
  writeFiles(listOpenFiles(sites), folder);
  for (const site of sites) await writeProseTwins(site, folder);
}
