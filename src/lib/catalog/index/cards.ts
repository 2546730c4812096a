import type { Json } from '../columns.ts';
import { CARDS_A_FILE, type CardFields } from '../card-file.ts';
import type { Findable } from './entry-words.ts';

/** What only filters, orders and the dictionary look at. */
const HIDDEN: ReadonlySet<string> = new Set([
  'facets',
  'active',
  'growth',
  'listed',
  'updated',
  'words',
  'score',
]);

export interface CardFiles {
  readonly fields: CardFields;
  readonly files: readonly (readonly [name: string, file: Json])[];
}

/** Cards by rows of their fields' values, a few to a file; undefined travels as null. */
export function writeCardFiles(entries: readonly Findable[]): CardFiles {
  const fields = [...new Set(entries.flatMap((card) => Object.keys(card)))].filter(
    (name) => !HIDDEN.has(name),
  );
  const files: (readonly [string, Json])[] = [];
  for (let start = 0; start < entries.length; start += CARDS_A_FILE) {
    const rows = entries.slice(start, start + CARDS_A_FILE).map((card) => {
      const values = new Map<string, unknown>(Object.entries(card));
      return fields.map((name) => values.get(name) ?? null);
    });
    // The boundary: cards hold nothing but JSON.
    files.push([`cards-${String(start / CARDS_A_FILE)}.json`, rows as Json]);
  }
  return { fields, files };
}
