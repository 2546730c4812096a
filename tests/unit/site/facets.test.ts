import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFacts } from '#lib/derive/facts.ts';
import { findBudgetBand, nameBudgetBand } from '#lib/site/budget.ts';
import { buildSite } from '#lib/site/build.ts';
import { NOT_STATED } from '#lib/site/model.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const flow = (direction: 'in' | 'out' | 'both', timing: 'manual' | 'scheduled' = 'manual') => ({
  object: 'orders',
  direction,
  timing,
});
const content = makeContent({
  integrations: [
    makeIntegration('synced', { data_flow: [flow('both'), flow('in', 'scheduled')], publisher: 'acme' }),
    makeIntegration('export', { data_flow: [flow('out')], works_with: ['synced', 'gone'] }),
    makeIntegration('bare', {}),
    makeIntegration('gone', { status: 'removed' }),
  ],
  partners: [
    makePartner('acme', {
      kinds: ['technology', 'developer'],
      budget: { from: 7_500, currency: 'EUR' },
    }),
    makePartner('shy', {}),
  ],
});
const site = buildSite(content, deriveFacts(content, '2026-11-21'));
const facetsOf = (slug: string) => {
  const card = site.catalogue.cards.find((one) => one.slug === slug);
  if (card === undefined) throw new Error(`No card ${slug}.`);
  return card.facets;
};
const labelsOf = (facet: string) =>
  [...site.catalogue.facets, ...site.directory.facets].find((view) => view.facet === facet)?.options;

describe('facets of a listing', () => {
  test('what is kept in step flows in, out and both ways', () => {
    expect(facetsOf('synced').direction).toEqual(['in', 'out', 'both']);
    expect(facetsOf('export').direction).toEqual(['out']);
  });

  test('every timing of its data counts once', () => {
    expect(facetsOf('synced').timing).toEqual(['manual', 'scheduled']);
  });

  test('its publisher is the platform or every kind of partner that it is', () => {
    expect(facetsOf('export').publisher).toEqual(['platform']);
    expect(facetsOf('synced').publisher).toEqual(['technology', 'developer']);
  });

  test('listings work with one another, whichever of them says so, and never with removed ones', () => {
    expect(facetsOf('synced')['works-with']).toEqual(['export']);
    expect(facetsOf('export')['works-with']).toEqual(['synced']);
  });

  test('what is not stated says so', () => {
    expect(facetsOf('bare')).toMatchObject({
      direction: [NOT_STATED],
      timing: [NOT_STATED],
      'works-with': [NOT_STATED],
    });
  });

  test('every value but the unstated has its wording', () => {
    for (const { cards, facets } of [site.catalogue, site.directory]) {
      for (const { facet, options } of facets) {
        const values = cards.flatMap((card) => new Map(Object.entries(card.facets)).get(facet) ?? []);
        const stated = [...new Set(values)].filter((value) => value !== NOT_STATED).sort();
        expect(options.map(({ value }) => value)).toEqual(stated);
      }
    }
    expect(labelsOf('direction')?.[0]).toEqual({ value: 'both', label: 'Both ways' });
  });
});

describe('budget bands', () => {
  test.each([
    [0, 'USD', 'usd-0', 'No minimum (USD)'],
    [0.5, 'EUR', 'eur-0', 'No minimum (EUR)'],
    [1, 'USD', 'usd-1', '$1 to under $5'],
    [4_999, 'USD', 'usd-1000', '$1,000 to under $5,000'],
    [5_000, 'USD', 'usd-5000', '$5,000 to under $10,000'],
    [10_000, 'EUR', 'eur-10000', '€10,000 to under €50,000'],
    [600_000, 'JPY', 'jpy-500000', '¥500,000 to under ¥1,000,000'],
  ])('a project from %d %s falls into %s', (from, currency, band, words) => {
    expect(findBudgetBand({ from, currency })).toBe(band);
    expect(nameBudgetBand(band, 'en')).toBe(words);
  });

  test('more never falls into a lower band, and no currency into that of another', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 });
    const boundOf = (band: string) => Number(band.split('-')[1]);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((from) =>
          findBudgetBand({ from, currency: 'USD' }),
        );
        expect(boundOf(low ?? '')).toBeLessThanOrEqual(boundOf(high ?? ''));
        expect(boundOf(low ?? '')).toBeLessThanOrEqual(Math.min(a, b));
      }),
    );
    expect(site.directory.cards.map(({ facets }) => facets.budget)).toEqual([['eur-5000'], [NOT_STATED]]);
  });
});
