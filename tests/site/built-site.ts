import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

/** Folder of the built sample. */
export function siteFolder(): string {
  return process.env['TEST_SITE'] ?? '';
}

/** Every file of a folder, relative, in code-point order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What is downloaded from a launch kit, as HTML for other places than this site. */
const DOCUMENT = /^kits\/[^/]+\/(?!index\.html$)/;

/** What other websites show in a frame. */
const CARDS = 'embed/';

/** Pages of the built sample with their HTML. */
export const readPages = (): ReadonlyMap<string, string> =>
  readHtml((name) => !DOCUMENT.test(name) && !name.startsWith(CARDS));

/** Cards for other websites with their HTML. */
export const readCards = (): ReadonlyMap<string, string> => readHtml((name) => name.startsWith(CARDS));

/** Documents of its launch kits with their HTML. */
export const readDocuments = (): ReadonlyMap<string, string> => readHtml((name) => DOCUMENT.test(name));

function readHtml(isWanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const folder = siteFolder();
  const names = listFiles(folder).filter((name) => name.endsWith('.html') && isWanted(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
