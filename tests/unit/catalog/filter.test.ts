import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFacetIndex } from '#lib/catalog/facets.ts';
import { selectCards } from '#lib/catalog/filter.ts';
import type { Filters } from '#lib/catalog/state.ts';
import { INTEGRATION_FACETS, type IntegrationCard } from '#lib/site/model.ts';
import { anyCards, anyFilters, integrationCard } from './cards.ts';

const indexOf = (cards: readonly IntegrationCard[]) => buildFacetIndex(cards, INTEGRATION_FACETS);
const namesIn = (cards: readonly IntegrationCard[], filters: Filters) => {
  const { mask } = selectCards(indexOf(cards), filters);
  return cards.filter((_, at) => mask[at] === 1).map(({ name }) => name);
};

const CARDS = [
  integrationCard('A', {}, { category: ['crm', 'ads'], role: ['sales'] }),
  integrationCard('B', {}, { category: ['crm'], role: ['support'] }),
  integrationCard('C', {}, { category: ['data'], role: ['sales'] }),
  integrationCard('D'),
];

test('two values of one facet widen the list', () => {
  expect(namesIn(CARDS, { category: ['ads', 'data'] })).toEqual(['A', 'C']);
});

test('two facets narrow the list', () => {
  expect(namesIn(CARDS, { category: ['crm'], role: ['sales'] })).toEqual(['A']);
});

test('entries that state nothing can be asked for', () => {
  expect(namesIn(CARDS, { category: ['-'] })).toEqual(['D']);
});

test('a value no card has finds nothing by itself and takes nothing away from others', () => {
  expect(namesIn(CARDS, { category: ['gone'] })).toEqual([]);
  expect(namesIn(CARDS, { category: ['gone', 'data'] })).toEqual(['C']);
});

test('a facet with a selection counts what each other value would add to the results', () => {
  const { counts } = selectCards(indexOf(CARDS), { category: ['crm'] });
  expect([...(counts.get('category') ?? [])]).toEqual([
    ['crm', 2],
    ['ads', 0],
    ['data', 1],
    ['-', 1],
  ]);
  expect(counts.get('role')?.get('support')).toBe(1);
});

test('law: a count is what choosing that value brings', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const { counts } = selectCards(indexOf(cards), filters);
      for (const [facet, values] of counts) {
        for (const [value, count] of values) {
          const selected = filters[facet] ?? [];
          if (selected.includes(value)) continue;
          const before = selected.length === 0 ? 0 : namesIn(cards, filters).length;
          const after = namesIn(cards, { ...filters, [facet]: [...selected, value] }).length;
          expect(after - before).toBe(count);
        }
      }
    }),
  );
});

test('law: the selection is what the plain rule says', () => {
  const fits = (card: IntegrationCard, filters: Filters) =>
    INTEGRATION_FACETS.every((facet) => {
      const selected = filters[facet];
      return selected === undefined || card.facets[facet].some((value) => selected.includes(value));
    });
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const wanted = cards.filter((card) => fits(card, filters));
      expect(namesIn(cards, filters)).toEqual(wanted.map(({ name }) => name));
      expect(selectCards(indexOf(cards), filters).total).toBe(wanted.length);
    }),
  );
});

test('law: the order of filters and of their values changes nothing', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      const entries = Object.entries(filters).map(([facet, values]) => [facet, values.toReversed()] as const);
      const turned = Object.fromEntries(entries.toReversed());
      expect(selectCards(indexOf(cards), turned)).toEqual(selectCards(indexOf(cards), filters));
    }),
  );
});

test('law: one value more in a facet that is selected never hides a result', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, (cards, filters) => {
      for (const [facet, values] of Object.entries(filters)) {
        const wider = namesIn(cards, { ...filters, [facet]: [...values, 'crm'] });
        expect(wider).toEqual(expect.arrayContaining(namesIn(cards, filters)));
      }
    }),
  );
});
