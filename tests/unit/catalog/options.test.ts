import { expect, test } from 'vitest';
import { buildFacetIndex } from '#lib/catalog/facets.ts';
import { selectCards } from '#lib/catalog/filter.ts';
import { openFacets } from '#lib/catalog/opening.ts';
import { listChoices } from '#lib/catalog/options.ts';
import { integrationCard } from './cards.ts';

const CARDS = [
  integrationCard('A', {}, { category: ['crm', 'ads'], price: ['free'] }),
  integrationCard('B', {}, { category: ['crm'], price: ['paid'] }),
  integrationCard('C', {}, { category: ['-'], price: ['-'] }),
  integrationCard('D', {}, { category: ['-'], price: ['-'] }),
  integrationCard('E', {}, { category: ['data'], price: ['-'] }),
];
const VIEWS = [
  {
    facet: 'category',
    options: [
      { value: 'crm', label: 'Customers' },
      { value: 'data', label: 'Amounts' },
      { value: 'ads', label: 'Zeal' },
    ],
  },
];
const { counts } = selectCards(buildFacetIndex(CARDS, ['category', 'price', 'status']), {});

test('values stand by how many entries have them, ties by label, "not stated" last', () => {
  const [category] = listChoices(VIEWS, counts);
  expect(category?.choices.map(({ value, total }) => `${value} ${total}`)).toEqual([
    'crm 2',
    'data 1',
    'ads 1',
    '- 2',
  ]);
});

test('a value without wording in the content leaves it to the interface', () => {
  const price = listChoices(VIEWS, counts).find(({ facet }) => facet === 'price');
  expect(price?.choices.map(({ label }) => label)).toEqual([undefined, undefined, undefined]);
});

test('a facet that tells nothing apart is not offered', () => {
  expect(listChoices(VIEWS, counts).map(({ facet }) => facet)).toEqual(['category', 'price']);
});

test('the served page lists the first eight values and says how many there are', () => {
  const cards = Array.from({ length: 12 }, (_, at) =>
    integrationCard(`N${at}`, {}, { category: [`c${at}`] }),
  );
  const [category] = openFacets('integration', cards, []);
  expect([category?.choices.length, category?.size]).toEqual([8, 12]);
});
