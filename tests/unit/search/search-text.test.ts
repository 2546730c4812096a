import { expect, test } from 'vitest';
import { searchText } from '#lib/search/search-text.ts';

const RECORDS: Readonly<Record<string, readonly string[]>> = { a: ['kafka', 'stream'], b: ['kafka'] };

/** As Pagefind does: every known word, whatever the others are. */
const pagefind = {
  search: (q: string) => {
    const known = q.split(' ').filter((word) => Object.values(RECORDS).flat().includes(word));
    const ids = Object.keys(RECORDS).filter((id) => known.every((word) => RECORDS[id]?.includes(word)));
    return Promise.resolve({ results: known.length === 0 ? [] : ids.map((id) => ({ id })) });
  },
};

test.each([
  ['kafka', ['a', 'b']],
  ['kafka stream', ['a']],
  ['kafka xqzvwk', []],
  ['xqzvwk', []],
  ['  kafka  ', ['a', 'b']],
])('%j finds %j', async (q, ids) => {
  expect(await searchText(pagefind, q)).toEqual(ids);
});
