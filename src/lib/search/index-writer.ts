import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../site/model.ts';
import { readFragmentIds } from './fragments.ts';
import { TEXT_ENTRIES_FILE } from './text-entries.ts';
import { listTextEntries } from './write-entries.ts';

/** What the index needs of a site. */
export interface Searchable {
  readonly meta: { readonly locale: string; readonly segment: string };
  readonly getSearchRecords: () => readonly SearchRecord[];
}

/** Signs that make a word: C, C++ and C# are three. */
const WORD_SIGNS = '+#';
const SENDS_AT_ONCE = 256;
/**
 * Places of words in one file of the index, of which a query loads one for each of its words. Pagefind takes
 * 20,000, files of 15 KB; it reads another number from this variable only, and one that it does not know harms
 * nothing.
 */
const CHUNK_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const CHUNK_SIZE = '4000';
/** What Pagefind ships with every index and ours needs nothing of: search boxes, and its worker. */
const UNUSED = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
]);
const ENTRY_FILE = 'pagefind-entry.json';
const UNSTEMMED = 'wasm.unknown.pagefind';

/** Writes an index for each language: of the default into `folder`, of each other into a folder of its own in it. */
export async function writeSearchIndexes(sites: readonly Searchable[], folder: string): Promise<void> {
  // Pagefind runs in one process, which is closed after each.
  for (const site of sites) {
    const own = join(folder, site.meta.segment);
    await mkdir(own, { recursive: true });
    await writeSearchIndex(site, own);
  }
}

/**
 * Writes the full-text index of all records into `folder`, which is served as `/pagefind/`. The same records
 * give the same bytes. Throws with Pagefind's own words where it refuses one.
 */
export async function writeSearchIndex(
  { meta, getSearchRecords }: Searchable,
  folder: string,
): Promise<void> {
  // Pagefind splits its index by language and picks one by the page's `lang`; it knows primary subtags only.
  const search = getSearchRecords();
  const language = meta.locale.split('-')[0] ?? meta.locale;
  process.env[CHUNK_VARIABLE] = CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: WORD_SIGNS });
    if (index === undefined) throw searchError('start', errors);
    await addRecords(index, search, language);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw searchError('be made', made.errors);
    await writeFiles(made.files.filter(isUsed(made.files)), folder);
  } finally {
    await close();
  }
  const idOf = search.length === 0 ? new Map<string, string>() : await readFragmentIds(folder);
  await writeFile(join(folder, TEXT_ENTRIES_FILE), JSON.stringify(listTextEntries(search, idOf)));
}

/**
 * Pagefind's own `writeFiles` says it is done while files are still being written, and loses what is left of
 * them when it is closed (its issue 1271).
 */
async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Pagefind ships a search for languages it cannot stem with every index, also where each language has its own. */
function isUsed(files: readonly IndexFile[]): (file: IndexFile) => boolean {
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const isStemmed = Object.values(languages).every(({ wasm }) => typeof wasm === 'string');
  return ({ path }) => !UNUSED.has(path) && !(isStemmed && path === UNSTEMMED);
}

async function addRecords(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  for (let start = 0; start < records.length; start += SENDS_AT_ONCE) {
    const batch = records.slice(start, start + SENDS_AT_ONCE);
    const answers = await Promise.all(
      batch.map(({ href, name, text }) =>
        // Every value of `meta` is searched too: a kind or slug there would match where nothing was written.
        index.addCustomRecord({ url: href, content: text, language, meta: { title: name } }),
      ),
    );
    const errors = answers.flatMap((answer, at) =>
      answer.errors.map((error) => `${batch[at]?.href ?? ''}: ${error}`),
    );
    if (errors.length > 0) throw searchError('take a record', errors);
  }
}

function searchError(what: string, errors: readonly string[]): Error {
  return new Error(`The search index could not ${what}: ${errors.join('; ')}`);
}
