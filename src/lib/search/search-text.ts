/** What of Pagefind is used. Browser-safe. */
export interface Pagefind {
  readonly search: (q: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Words of a query beyond these are not asked for one by one. */
const MOST_WORDS = 8;

/**
 * Ids of the records that hold every word, best first. Pagefind passes over words that no record has, so that
 * nonsense beside a name would find that name: each word has to find something by itself.
 */
export async function searchText(pagefind: Pagefind, q: string): Promise<readonly string[]> {
  const words = q.split(/\s+/).filter((word) => word !== '');
  const alone = words.length > 1 ? words.slice(0, MOST_WORDS) : [];
  const [whole, ...each] = await Promise.all([q, ...alone].map((text) => pagefind.search(text)));
  if (each.some(({ results }) => results.length === 0)) return [];
  return whole?.results.map(({ id }) => id) ?? [];
}
