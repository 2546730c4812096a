import type { Options } from 'minisearch';

/** As MiniSearch's own guide sets up a search while typing that forgives typos. */
export const MINISEARCH_OPTIONS: Options = {
  idField: 'slug',
  fields: ['name', 'slug', 'publisher', 'aliases', 'categories', 'tags'],
  storeFields: ['slug', 'name', 'publisher'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
};
