/** Runs as a worker: the full text is searched beside the page, which gets entries and nothing else of it. */
import { searchText, type Pagefind } from '#lib/search/search-text.ts';
import {
  openTextEntries,
  TEXT_ENTRIES_FILE,
  type TextEntriesFile,
  type TextHits,
} from '#lib/search/text-entries.ts';

export interface TextQuestion {
  /** Address of the index, with a slash at the end. */
  readonly folder: string;
  /** Language of the page. */
  readonly lang: string;
  readonly q: string;
}

/** Entries of each kind, best first, or why there are none. */
export type TextAnswer = { readonly hits: TextHits } | { readonly problem: string };

interface Index {
  readonly pagefind: Pagefind;
  readonly entriesOf: (ids: readonly string[]) => TextHits;
}

let index: Promise<Index> | undefined;

addEventListener('message', ({ data, ports }: MessageEvent<TextQuestion>) => {
  answer(data).then(
    (hits) => ports[0]?.postMessage({ hits } satisfies TextAnswer),
    (error: unknown) => ports[0]?.postMessage({ problem: String(error) } satisfies TextAnswer),
  );
});

/** The index is loaded with the first query; where that fails, the next one tries again. */
async function answer({ folder, lang, q }: TextQuestion): Promise<TextHits> {
  index ??= loadIndex(folder, lang);
  index.catch(() => (index = undefined));
  const { pagefind, entriesOf } = await index;
  return entriesOf(await searchText(pagefind, q));
}

async function loadIndex(folder: string, lang: string): Promise<Index> {
  // Pagefind asks the page for its language; a worker has no page.
  const html = { getAttribute: () => lang };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => html } });
  const [pagefind, response] = await Promise.all([
    // The boundaries: both files were written by the same build as this script.
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(folder + TEXT_ENTRIES_FILE),
  ]);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return { pagefind, entriesOf: openTextEntries((await response.json()) as TextEntriesFile) };
}
