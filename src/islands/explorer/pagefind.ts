import { searchText, type Pagefind } from '#lib/search/search-text.ts';
import {
  openTextEntries,
  TEXT_ENTRIES_FILE,
  type TextEntriesFile,
  type TextHits,
} from '#lib/search/text-entries.ts';

interface Index {
  readonly pagefind: Pagefind;
  readonly entriesOf: (ids: readonly string[]) => TextHits;
}

const indexes = new Map<string, Promise<Index>>();

/**
 * Entries whose text holds every word of a query, best first. The index is loaded with the first query; where
 * that fails, the next query tries again.
 *
 * @param folder address of the index, with a slash at the end
 */
export async function searchFullText(folder: string, q: string): Promise<TextHits> {
  const { pagefind, entriesOf } = await openIndex(folder);
  return entriesOf(await searchText(pagefind, q));
}

function openIndex(folder: string): Promise<Index> {
  const known = indexes.get(folder);
  if (known !== undefined) return known;
  const opening = loadIndex(folder);
  indexes.set(folder, opening);
  opening.catch(() => indexes.delete(folder));
  return opening;
}

async function loadIndex(folder: string): Promise<Index> {
  const [pagefind, response] = await Promise.all([
    // The boundaries: both files were written by the same build as this page.
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(folder + TEXT_ENTRIES_FILE),
  ]);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return { pagefind, entriesOf: openTextEntries((await response.json()) as TextEntriesFile) };
}
