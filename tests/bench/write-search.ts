import process from 'node:process';
import { writeSearchIndex } from '#lib/search/index-writer.ts';
import { getSite } from '#lib/site/load.ts';

/** The search index by records, as the build writes it, content reading included. */
const folder = process.argv[2];
if (folder === undefined) throw new TypeError('usage: write-search.ts FOLDER');
await writeSearchIndex(await getSite(), folder);
