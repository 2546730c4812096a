import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, normalState, parseState, serialiseState } from '#lib/catalog/query.ts';
import { SORT_KEYS, type CatalogState } from '#lib/catalog/state.ts';
import { INTEGRATION_FACETS } from '#lib/site/model.ts';

const parse = (query: string) => parseState(new URLSearchParams(query), INTEGRATION_FACETS);
const serialise = (state: CatalogState) => serialiseState(state, INTEGRATION_FACETS).toString();

const anyState: fc.Arbitrary<CatalogState> = fc.record({
  q: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()),
  filters: fc.dictionary(
    fc.oneof(fc.constantFrom(...INTEGRATION_FACETS), fc.string()),
    fc.array(fc.oneof(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/), fc.string(), fc.constant('-'))),
  ),
  sort: fc.option(fc.constantFrom(...SORT_KEYS), { nil: undefined }),
});

test('a state is written in one order: query, facets as declared, values by code point, sort', () => {
  const state: CatalogState = {
    sort: 'name',
    filters: { role: ['sales'], category: ['crm', 'ads', 'crm', '-'] },
    q: '  data   warehouse ',
  };
  expect(serialise(state)).toBe('q=data+warehouse&category=-&category=ads&category=crm&role=sales&sort=name');
});

test('an untouched list has no query string', () => {
  expect(serialise({ q: ' ', filters: { category: [] }, sort: undefined })).toBe('');
});

test.each([
  ['an unknown key', 'utm_source=mail&page=3'],
  ['an unknown sort', 'sort=random'],
  ['a value that is no slug', 'category=CRM%20%26&category=a--b&category=%3Cscript%3E'],
  ['a value longer than any slug', `category=${'a'.repeat(65)}`],
  ['a key of Object.prototype', '__proto__=x&constructor=y&toString=z'],
])('%s is dropped', (_, query) => {
  expect(parse(query)).toEqual({ q: '', filters: {}, sort: undefined });
});

test('a well-formed value that no listing has is kept', () => {
  expect(parse('category=gone').filters).toEqual({ category: ['gone'] });
});

test('a query is cut, values are capped', () => {
  const hostile = `q=${'x'.repeat(100_000)}&${Array.from({ length: 5_000 }, (_, at) => `role=r${String(at)}`).join('&')}`;
  const state = parse(hostile);
  expect(state.q).toHaveLength(MAX_QUERY_LENGTH);
  expect(state.filters.role).toHaveLength(50);
});

test('law: reading what was written gives the normal form of the state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parse(serialise(state))).toEqual(normalState(state, INTEGRATION_FACETS));
    }),
  );
});

test('law: a normal state is its own normal form, and its address is stable', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const normal = normalState(state, INTEGRATION_FACETS);
      expect(normalState(normal, INTEGRATION_FACETS)).toEqual(normal);
      expect(serialise(parse(serialise(state)))).toBe(serialise(state));
    }),
  );
});

test('law: any query string at all gives a normal state', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const state = parse(query);
      expect(normalState(state, INTEGRATION_FACETS)).toEqual(state);
    }),
  );
});
