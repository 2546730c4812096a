import { readListing, readPartner } from '#lib/site/compare/sections.ts';
import type { PageHead, Site } from '#lib/site/model.ts';
import { groupHeads } from '#lib/site/page-heads.ts';
import { writeComparison } from './comparison.ts';
import {
  type Twin,
  writeCatalogue,
  writeCategories,
  writeCategoryRole,
  writeDirectory,
  writeRegion,
} from './lists.ts';
import { writeListing } from './listing.ts';
import { writeIndex } from './llms.ts';
import { writePartner } from './partner.ts';
import { createWriter, type Writer } from './writer.ts';

/** Twins of entries, by the path of their page. */
function* writeEntries({ integrations, partners }: Site, writer: Writer): Generator<Twin> {
  const readers = { listing: readListing(writer), partner: readPartner(writer) };
  for (const view of integrations)
    yield [writer.paths.integration(view.slug), writeListing(view, readers.listing, writer)];
  for (const view of partners)
    yield [writer.paths.partner(view.slug), writePartner(view, readers.partner, writer)];
}

function* writeLists(site: Site, writer: Writer): Generator<Twin> {
  yield* writeCatalogue(site, writer);
  yield* writeDirectory(site, writer);
  yield* writeCategories(site, writer);
  for (const view of site.categoryRoles) yield [view.head.path, writeCategoryRole(view, writer)];
  for (const view of site.regions) yield [view.head.path, writeRegion(view, writer)];
  for (const view of site.comparisons) yield [view.head.path, writeComparison(view, writer)];
}

/** Where the twin of a page lies, below the base and without a slash at its beginning. */
export const twinFile = (path: string, base: string): string => `${path.slice(base.length + 1)}index.md`;

/** The twins that are written from the views, thousands of them, and the index of all. Made as they are taken. */
export function* listTwins(site: Site): Generator<readonly [file: string, text: string]> {
  const writer = createWriter(site);
  if (site.meta.segment === '') yield ['llms.txt', writeIndex(site, writer)];
  for (const [path, text] of writeLists(site, writer)) yield [twinFile(path, site.meta.base), text];
  for (const [path, text] of writeEntries(site, writer)) yield [twinFile(path, site.meta.base), text];
}

/**
 * Heads of the pages whose twins are made from their HTML, a few dozen pages of words: all that may be indexed and
 * are not written from the views.
 */
export function listProsePages(site: Site): readonly PageHead[] {
  const written = new Set(
    [
      site.catalogue,
      site.directory,
      ...site.categories,
      ...site.categoryRoles,
      ...site.regions,
      ...site.comparisons,
    ].map(({ head }) => head.path),
  );
  return groupHeads(site)
    .flatMap(({ heads }) => heads)
    .filter(({ noindex, path }) => !noindex && !written.has(path));
}
