import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTextEntries, TEXT_KINDS, type TextHits } from '#lib/search/text-entries.ts';
import { listTextEntries } from '#lib/search/write-entries.ts';
import type { SearchRecord } from '#lib/site/model.ts';

const record = (kind: SearchRecord['kind'], entry: number): SearchRecord => ({
  kind,
  entry,
  slug: String(entry),
  href: `/${kind}/${String(entry)}/`,
  name: '',
  text: '',
});

/** Ids of few letters, so that many begin the same. */
const anyIds = fc.uniqueArray(fc.stringMatching(/^[ab]{7,9}$/), { maxLength: 60 });

test('law: every id gives back its entry, whatever the others are', () => {
  fc.assert(
    fc.property(anyIds, fc.array(fc.constantFrom(...TEXT_KINDS), { minLength: 60 }), (ids, kinds) => {
      const counts = { integration: 0, partner: 0, page: 0 };
      const records = ids.map((_, at) => {
        const kind = kinds[at] ?? 'page';
        return record(kind, counts[kind]++);
      });
      const idOf = new Map(records.map(({ href }, at) => [href, `en_${ids[at] ?? ''}`]));
      const entriesOf = openTextEntries(listTextEntries(records, idOf));
      const expected: TextHits = {
        integration: [...Array(counts.integration).keys()],
        partner: [...Array(counts.partner).keys()],
        page: [...Array(counts.page).keys()],
      };
      expect(entriesOf([...idOf.values()])).toEqual(expected);
    }),
  );
});

test('an entry takes less than three bytes', () => {
  const records = Array.from({ length: 12_000 }, (_, at) => record('integration', at));
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 7);
  const idOf = new Map(records.map(({ href }) => [href, `en_${hash(href)}`]));
  const table = JSON.stringify(listTextEntries(records, idOf));
  expect(brotliCompressSync(table).length / records.length).toBeLessThan(3);
});

test('a record that the index does not know is an error', () => {
  expect(() => listTextEntries([record('partner', 0)], new Map())).toThrowErrorMatchingInlineSnapshot(
    `[Error: The search index has no record /partner/0/.]`,
  );
});
