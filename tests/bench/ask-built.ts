import process from 'node:process';
import { openFolder } from '#lib/built/folder.ts';
import { openCatalogue } from '#lib/mcp/catalogue.ts';
import { explainRank } from '#lib/mcp/tools/explain-rank.ts';
import { search } from '#lib/mcp/tools/search.ts';

/** Two questions of a program to a folder that was built: find a listing, then why it ranks where it does. */
const catalogue = await openCatalogue(openFolder(process.argv[2] ?? 'dist'))();
const found = await search.run(search.input.parse({ query: 'sync', limit: 1 }), catalogue);
const [first] = found.structure.results;
if (first === undefined) throw new RangeError('Nothing was found.');
await explainRank.run(explainRank.input.parse({ slug: first.slug }), catalogue);
