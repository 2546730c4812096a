import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listApiFiles } from '#lib/api/files.ts';
import { listBadgeFiles, listCardFiles } from '#lib/badges/files.ts';
import { START_FILE, writeStart } from '#lib/built/start.ts';
import { listFeedFiles } from '#lib/feeds/files.ts';
import type { Site } from '#lib/site/model.ts';
import { listTwins } from '#lib/twins/files.ts';

/** A file by its path in the site, without a slash at its beginning. */
export type DataFile = readonly [path: string, content: string | Uint8Array];

/**
 * Files beside the pages: what browsers load for the list, the search, the comparison and the match, and
 * the catalogue as data, feeds, badges, cards and Markdown twins. Made as they are taken.
 */
export function* listDataFiles(sites: readonly Site[]): Generator<DataFile> {
  yield* listIndexFiles(sites);
  yield* listOpenFiles(sites);
}

/** What browsers load for the list, the search, the comparison and the match, and the file that names it. */
export function* listIndexFiles(sites: readonly Site[]): Generator<DataFile> {
  for (const { meta, getIndexFiles, getCompareFiles, match } of sites) {
    const folder = meta.segment === '' ? '' : `${meta.segment}/`;
    for (const [file, text] of getIndexFiles()) yield [`catalog/${file}`, text];
    for (const [file, text] of getCompareFiles()) yield [`catalog/compare/${folder}${file}`, text];
    const { href, text } = match.getFile();
    yield [href.slice(meta.base.length + 1), text];
  }
  const [site] = sites;
  if (site !== undefined) yield [START_FILE, writeStart(site)];
}

/** The catalogue as data, feeds, badges, cards and those Markdown twins that are written from views. */
export function* listOpenFiles(sites: readonly Site[]): Generator<DataFile> {
  for (const site of sites) yield* listTwins(site);
  const [site] = sites;
  if (site === undefined) return;
  yield* listApiFiles(site);
  yield* listFeedFiles(site);
  yield* listBadgeFiles(site);
  yield* listCardFiles(site);
}

/**
 * Writes them below `folder`. Not pages: a page renderer takes milliseconds for each, and there are thousands. One
 * after the other: most are small, and to wait for each in turn costs half of what handing it to another thread does.
 */
export function writeDataFiles(sites: readonly Site[], folder: string): void {
  writeFiles(listDataFiles(sites), folder);
}

/** Writes files below `folder`, one after the other. */
export function writeFiles(files: Iterable<DataFile>, folder: string): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const parent = dirname(path);
    if (!made.has(parent)) {
      mkdirSync(join(folder, parent), { recursive: true });
      made.add(parent);
    }
    writeFileSync(join(folder, path), content);
  }
}
