import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSort, orderCards, type PlainSortKey } from '#lib/catalog/sort.ts';
import { SORT_KEYS } from '#lib/catalog/state.ts';
import { anyCards, integrationCard } from './cards.ts';

const CARDS = [
  integrationCard('Émile', {
    place: 3,
    active: 10,
    growth: -0.1,
    listed: '2026-03-01',
    updated: '2026-04-01',
  }),
  integrationCard('Zebra', { place: 1, active: null, growth: 0.5, listed: '2026-05-01', updated: '' }),
  integrationCard('alpha', {
    place: 2,
    active: 10,
    growth: null,
    listed: '2025-01-01',
    updated: '2026-06-01',
  }),
];
const namesBy = (sort: PlainSortKey) => orderCards(CARDS, sort).map((at) => CARDS[at]?.name);

test.each([
  ['recommended', 'Zebra alpha Émile'],
  ['active', 'alpha Émile Zebra'],
  ['rising', 'Zebra Émile alpha'],
  ['newest', 'Zebra Émile alpha'],
  ['updated', 'alpha Émile Zebra'],
  ['name', 'alpha Émile Zebra'],
] as const)('%s: %s', (sort, names) => {
  expect(namesBy(sort).join(' ')).toBe(names);
});

test('relevance needs a query and is natural with one', () => {
  expect(effectiveSort({ q: '', sort: undefined })).toBe('recommended');
  expect(effectiveSort({ q: '', sort: 'relevance' })).toBe('recommended');
  expect(effectiveSort({ q: 'crm', sort: undefined })).toBe('relevance');
  expect(effectiveSort({ q: 'crm', sort: 'name' })).toBe('name');
});

const anySort = fc.constantFrom(...SORT_KEYS).filter((key) => key !== 'relevance');

test('law: the order of cards that come in does not matter', () => {
  fc.assert(
    fc.property(anyCards, anySort, (cards, sort) => {
      const turned = cards.toReversed();
      const slugs = orderCards(cards, sort).map((at) => cards[at]?.slug);
      expect(orderCards(turned, sort).map((at) => turned[at]?.slug)).toEqual(slugs);
    }),
  );
});

test('law: what is not known stands last', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      const active = orderCards(cards, 'active').map((at) => cards[at]?.active);
      expect(
        active.slice(active.indexOf(null)).every((value) => value === null) || !active.includes(null),
      ).toBe(true);
    }),
  );
});
