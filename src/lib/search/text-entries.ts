/**
 * Pagefind answers with ids and would fetch one file a result to say what each is. This table says it for all
 * of them at once, so that what the full text finds can be filtered and counted like anything else. Browser-safe.
 */
import type { SearchRecord } from '../site/model.ts';

export const TEXT_ENTRIES_FILE = 'entries.json';

/** Order of the kinds in the table. */
export const TEXT_KINDS = [
  'integration',
  'partner',
  'page',
] as const satisfies readonly SearchRecord['kind'][];

export interface TextEntriesFile {
  /** How many entries of each kind there are, in the order of TEXT_KINDS. */
  readonly sizes: readonly number[];
  /** The first so many digits of each entry's id, kind by kind in the order of entries. */
  readonly digits: number;
  readonly ids: string;
  /** Whole ids of those whose first digits are also another's, with their places in the table. */
  readonly rest: readonly (readonly [id: string, at: number])[];
}

/** Entries of each kind, best first. */
export type TextHits = Readonly<Record<SearchRecord['kind'], readonly number[]>>;

/** Opens the table; the function it gives turns ids, best first, into entries. */
export function openTextEntries(file: TextEntriesFile): (ids: readonly string[]) => TextHits {
  const places = new Map<string, number>(file.rest);
  for (let at = 0; at * file.digits < file.ids.length; at += 1) {
    const id = file.ids.slice(at * file.digits, (at + 1) * file.digits);
    if (!places.has(id)) places.set(id, at);
  }
  return (ids) => {
    const hits: Record<SearchRecord['kind'], number[]> = { integration: [], partner: [], page: [] };
    for (const id of ids) {
      const hash = hashOf(id);
      let at = places.get(hash) ?? places.get(hash.slice(0, file.digits));
      if (at === undefined) continue;
      for (const [index, kind] of TEXT_KINDS.entries()) {
        const size = file.sizes[index] ?? 0;
        if (at < size) {
          hits[kind].push(at);
          break;
        }
        at -= size;
      }
    }
    return hits;
  };
}

/** An id without the language before it. */
export const hashOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1);
