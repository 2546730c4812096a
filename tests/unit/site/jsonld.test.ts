import { expect, test } from 'vitest';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { buildContext } from '#lib/site/context.ts';
import { describeDataset } from '#lib/site/jsonld.ts';
import { structuredData } from '../../site/structured-data.ts';
import { makeContent, makeIntegration } from '../make.ts';

const TODAY = '2026-12-01';

function describePricing(pricing: IntegrationInput['pricing']): unknown {
  const content = makeContent({ integrations: [makeIntegration('x', { pricing })] });
  const { jsonLd = '' } = buildSite(content, deriveFacts(content, TODAY)).integrations.get('x')?.head ?? {};
  const block = structuredData.parse(JSON.parse(jsonLd));
  const [about] = '@graph' in block ? block['@graph'] : [];
  return about && 'offers' in about ? about.offers : undefined;
}

test('what is free costs 0 and names no currency, for its publisher states none', () => {
  expect(describePricing({ model: 'free', plans: [] })).toEqual({ '@type': 'Offer', price: 0 });
});

test('a plan has the currency that its publisher states, and what the price is for', () => {
  const plans = [
    { name: 'Starter', price: 0, currency: 'EUR', per: 'month' },
    { name: 'Team', price: 20, currency: 'EUR', per: 'user-month' },
    { name: 'Setup', price: 90, currency: 'EUR', per: 'once' },
  ] as const;
  expect(describePricing({ model: 'freemium', plans: [...plans] })).toEqual([
    { '@type': 'Offer', name: 'Starter', price: 0, priceCurrency: 'EUR' },
    {
      '@type': 'Offer',
      name: 'Team',
      price: 20,
      priceCurrency: 'EUR',
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: 20,
        priceCurrency: 'EUR',
        unitText: 'user-month',
      },
    },
    { '@type': 'Offer', name: 'Setup', price: 90, priceCurrency: 'EUR' },
  ]);
});

test('what is paid by use or on request has no price, and so no offer', () => {
  const plan = { name: 'Pay as you go', price: 0, currency: 'EUR', per: 'usage' } as const;
  expect(describePricing({ model: 'paid', plans: [plan] })).toBeUndefined();
  expect(describePricing({ model: 'quote', plans: [] })).toBeUndefined();
  expect(describePricing(undefined)).toBeUndefined();
});

test('the open data is a data set with its files, in a catalogue; without a licence none is made up', () => {
  const content = makeContent({});
  const context = buildContext(content, deriveFacts(content, TODAY));
  const about = {
    name: 'The catalogue',
    description: 'Every listing, partner, rank and certificate of the marketplace as open data.',
    href: context.paths.rankings.replace(/v1.*/, ''),
    files: [{ name: 'Index', href: context.paths.rankings, type: 'application/json' }],
  };
  const trail = [
    { name: 'Home', href: context.paths.home },
    { name: 'Data', href: about.href },
  ];
  const open = describeDataset({ ...about, licence: undefined }, trail, context);
  expect(structuredData.safeParse(open).error).toBeUndefined();
  expect(open['@graph'][0]).toMatchObject({ '@type': 'Dataset', dateModified: TODAY });
  expect(open['@graph'][0]).not.toHaveProperty('license');
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  const licensed = describeDataset({ ...about, licence }, trail, context);
  expect(structuredData.safeParse(licensed).error).toBeUndefined();
  expect(licensed['@graph'][0]).toHaveProperty('license', licence);
});
