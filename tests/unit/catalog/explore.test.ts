import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCatalogue, explore, findRelaxations } from '#lib/catalog/catalogue.ts';
import { EMPTY_STATE, SORT_KEYS, type CatalogState } from '#lib/catalog/state.ts';
import { INTEGRATION_FACETS } from '#lib/site/model.ts';
import { anyCards, anyFilters, integrationCard } from './cards.ts';

const CARDS = [
  integrationCard('Slack', { place: 2 }, { category: ['chat'], price: ['free'] }),
  integrationCard('Slack Archive', { place: 1 }, { category: ['data'], price: ['free'] }),
  integrationCard('Kafka', { place: 3 }, { category: ['data'], price: ['paid'] }),
];
const CATALOGUE = buildCatalogue(CARDS, INTEGRATION_FACETS);
const namesOf = (state: Partial<CatalogState>, fullText: readonly string[] = []) =>
  explore(CATALOGUE, { ...EMPTY_STATE, ...state }, fullText).cards.map(({ name }) => name);

test('without a query the recommended order stands', () => {
  expect(namesOf({})).toEqual(['Slack Archive', 'Slack', 'Kafka']);
});

test('a query ranks by relevance, a chosen order survives query and filters', () => {
  expect(namesOf({ q: 'slack' })).toEqual(['Slack', 'Slack Archive']);
  expect(namesOf({ q: 'slack', sort: 'recommended' })).toEqual(['Slack Archive', 'Slack']);
  expect(namesOf({ filters: { category: ['data'] }, sort: 'name' })).toEqual(['Kafka', 'Slack Archive']);
});

test('the full text adds listings and passes over those it does not know', () => {
  expect(namesOf({ q: 'slack' }, ['gone', 'kafka'])).toEqual(['Slack', 'Slack Archive', 'Kafka']);
});

test('counts follow the query', () => {
  const { counts } = explore(CATALOGUE, { ...EMPTY_STATE, q: 'slack' }, []);
  expect(counts.get('category')?.get('data')).toBe(1);
});

test('an empty result says which facet to give up and what that gives', () => {
  const state = { ...EMPTY_STATE, filters: { category: ['chat'], price: ['paid'] } };
  expect(explore(CATALOGUE, state, []).cards).toEqual([]);
  expect(findRelaxations(CATALOGUE, state, [])).toEqual([
    { facets: ['category'], count: 1 },
    { facets: ['price'], count: 1 },
  ]);
});

test('where no single facet helps, all of them are given up', () => {
  const state = { ...EMPTY_STATE, filters: { category: ['gone'], price: ['gone'] } };
  expect(findRelaxations(CATALOGUE, state, [])).toEqual([{ facets: ['category', 'price'], count: 3 }]);
  expect(findRelaxations(CATALOGUE, { ...state, q: 'nothing of the kind' }, [])).toEqual([]);
});

test('law: for any state a count equals the results of choosing the value', () => {
  const anyState = fc.record({
    q: fc.constantFrom('', 'a', 'acme', 'crm'),
    filters: anyFilters,
    sort: fc.option(fc.constantFrom(...SORT_KEYS), { nil: undefined }),
  });
  fc.assert(
    fc.property(anyCards, anyState, fc.array(fc.nat({ max: 29 })), (cards, state, texts) => {
      const catalogue = buildCatalogue(cards, INTEGRATION_FACETS);
      const fullText = texts.flatMap((at) => cards[at]?.slug ?? []);
      for (const [facet, values] of explore(catalogue, state, fullText).counts) {
        for (const [value, count] of values) {
          const chosen = { ...state, filters: { ...state.filters, [facet]: [value] } };
          expect(explore(catalogue, chosen, fullText).cards).toHaveLength(count);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('law: an order changes the order only', () => {
  fc.assert(
    fc.property(anyCards, anyFilters, fc.constantFrom(...SORT_KEYS), (cards, filters, sort) => {
      const catalogue = buildCatalogue(cards, INTEGRATION_FACETS);
      const slugs = (chosen: typeof sort | undefined) =>
        explore(catalogue, { q: '', filters, sort: chosen }, []).cards.map(({ slug }) => slug);
      expect(slugs(sort).toSorted()).toEqual(slugs(undefined).toSorted());
    }),
  );
});
