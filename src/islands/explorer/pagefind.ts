import { RECORD_IDS_FILE, slugsById, type RecordIds } from '#lib/search/record-ids.ts';
import type { Card } from '#lib/site/model.ts';

interface Pagefind {
  readonly search: (q: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

interface FullText {
  readonly pagefind: Pagefind;
  readonly ids: RecordIds;
}

const indexes = new Map<string, Promise<FullText>>();

/**
 * Slugs of the listings whose text holds every word of the query, best first. The index is loaded with the
 * first query; where that fails, the next query tries again.
 *
 * @param slugs of all listings of the kind
 */
export async function searchFullText(
  base: string,
  kind: Card['kind'],
  slugs: readonly string[],
  q: string,
): Promise<readonly string[]> {
  const { pagefind, ids } = await openIndex(base);
  const slugOf = slugsById(ids[kind], slugs);
  const { results } = await pagefind.search(q);
  return results.flatMap(({ id }) => slugOf.get(id) ?? []);
}

function openIndex(base: string): Promise<FullText> {
  const known = indexes.get(base);
  if (known !== undefined) return known;
  const opening = loadIndex(`${base}/pagefind`);
  indexes.set(base, opening);
  opening.catch(() => indexes.delete(base));
  return opening;
}

async function loadIndex(folder: string): Promise<FullText> {
  const [pagefind, response] = await Promise.all([
    // The boundaries: both files were written by the same build as this page.
    import(/* @vite-ignore */ `${folder}/pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}/${RECORD_IDS_FILE}`),
  ]);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return { pagefind, ids: (await response.json()) as RecordIds };
}
