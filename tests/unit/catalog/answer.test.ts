import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTextHits, answerState, findRelaxations, type Loaded } from '#lib/catalog/answer.ts';
import { buildFacetIndex } from '#lib/catalog/facets.ts';
import { FACETS } from '#lib/catalog/lists.ts';
import { EMPTY_STATE, type CatalogState, type Filters } from '#lib/catalog/state.ts';
import type { Hit } from '#lib/catalog/store.ts';
import type { IntegrationCard } from '#lib/site/model.ts';
import { anyCards, anyFilters, integrationCard } from './cards.ts';

const hit = (entry: number, match: Hit['match'] = 'words', relevance = 0.5): Hit => ({
  entry,
  match,
  relevance,
  words: [],
});
const load = (cards: readonly IntegrationCard[], hits?: readonly Hit[]): Loaded => ({
  index: buildFacetIndex(cards, FACETS.integration),
  hits,
  order: undefined,
});
const withFilters = (filters: Filters): CatalogState => ({ ...EMPTY_STATE, filters });

describe('an answer', () => {
  const cards = [
    integrationCard('A', {}, { category: ['crm'], role: ['sales'] }),
    integrationCard('B', {}, { category: ['ads'], role: ['sales'] }),
    integrationCard('C', {}, { category: ['ads', 'crm'], role: ['support'] }),
  ];

  test('has any of the values of a facet, and all facets', () => {
    const { entries } = answerState(withFilters({ category: ['crm', 'ads'], role: ['sales'] }), load(cards));
    expect(entries).toEqual([0, 1]);
  });

  test('stands in the order of its hits, or in one that was loaded', () => {
    const found = load(cards, [hit(2), hit(0)]);
    const asked = { ...EMPTY_STATE, q: 'x' };
    expect(answerState(asked, found).entries).toEqual([2, 0]);
    expect(answerState({ ...asked, sort: 'recommended' }, found).entries).toEqual([0, 2]);
    const ordered = { ...found, order: Uint32Array.of(1, 2, 0) };
    expect(answerState({ ...asked, sort: 'newest' }, ordered).entries).toEqual([2, 0]);
  });

  test('counts for each value what choosing it brings', () => {
    fc.assert(
      fc.property(anyCards, anyFilters, fc.uniqueArray(fc.nat({ max: 29 })), (some, filters, found) => {
        const hits = found.filter((entry) => entry < some.length).map((entry) => hit(entry));
        for (const loaded of [load(some), load(some, hits)]) {
          const { counts, entries } = answerState(withFilters(filters), loaded);
          for (const [facet, values] of counts) {
            for (const [value, count] of values) {
              const selected = filters[facet] ?? [];
              if (selected.includes(value)) continue;
              const before = selected.length === 0 ? 0 : entries.length;
              const chosen = withFilters({ ...filters, [facet]: [...selected, value] });
              expect(answerState(chosen, loaded).entries).toHaveLength(before + count);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('does not follow the order in which filters were chosen', () => {
    fc.assert(
      fc.property(anyCards, anyFilters, (some, filters) => {
        const turned = Object.fromEntries(
          Object.entries(filters)
            .toReversed()
            .map(([facet, values]) => [facet, values.toReversed()]),
        );
        expect(answerState(withFilters(turned), load(some))).toEqual(
          answerState(withFilters(filters), load(some)),
        );
      }),
    );
  });

  test('says what to give up where nothing fits, and what that brings', () => {
    const chosen = withFilters({ category: ['crm'], role: ['nobody'] });
    expect(findRelaxations(chosen, load(cards))).toEqual([{ facets: ['role'], count: 2 }]);
    const both = withFilters({ category: ['none'], role: ['nobody'] });
    expect(findRelaxations(both, load(cards))).toEqual([{ facets: ['category', 'role'], count: 3 }]);
    expect(findRelaxations(both, load(cards, []))).toEqual([]);
  });
});

describe('hits of the full text', () => {
  test('stand after those of names, the first found first, each entry once', () => {
    const hits = addTextHits([hit(1)], [2, 1, 0], 'Über uns', new Uint8Array(3));
    expect(hits.map(({ entry, match }) => [entry, match])).toEqual([
      [1, 'words'],
      [2, 'text'],
      [0, 'text'],
    ]);
    expect(hits[1]?.words).toEqual(['uber', 'uns']);
  });

  test('are tipped by the score where they are nearly as good, and no further', () => {
    const texts = Array.from({ length: 40 }, (_, entry) => entry);
    const placeOf = (entry: number, level: number) =>
      addTextHits(
        [],
        texts,
        'x',
        Uint8Array.from(texts, (at) => (at === entry ? level : 0)),
      ).findIndex((found) => found.entry === entry);
    expect(placeOf(20, 0)).toBe(20);
    expect(placeOf(20, 15)).toBeLessThan(20);
    expect(placeOf(20, 15)).toBeGreaterThan(10);
  });
});
