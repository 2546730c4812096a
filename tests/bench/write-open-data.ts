import process from 'node:process';
import { getSites } from '#lib/site/load.ts';
import { writeDataFiles } from '#lib/publish/data.ts';

/** Check and derive; with a folder, also everything that is written beside the pages: API, feeds, badges, twins, archive. */
const sites = [...(await getSites()).values()];
const [folder] = process.argv.slice(2);
if (folder !== undefined) writeDataFiles(sites, folder);
