import { expect, test } from 'vitest';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { decodeDeck } from '#lib/match/wire.ts';
import { buildSite } from '#lib/site/build.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const term = (slug: string) => ({ slug, name: slug.toUpperCase() });
const records = (projects: readonly object[]) =>
  new Map([
    [
      'acme',
      partnerRecord.parse({ projects: projects.map((project, id) => ({ id: String(id), ...project })) }),
    ],
  ]);

const content = makeContent({
  taxonomy: taxonomy.parse({
    categories: [term('crm'), term('chat')],
    regions: [term('europe'), term('africa'), term('asia')],
    languages: [term('de')],
    services: [term('training')],
  }),
  integrations: [makeIntegration('alpha'), makeIntegration('gone', { status: 'removed' })],
  partners: [
    makePartner('acme', { integrations: ['gone'], regions: ['europe'], accepting_clients: false }),
    makePartner('zeta', { integrations: ['alpha'], services: ['training'], languages: ['de'] }),
  ],
  records: {
    ...makeContent().records,
    partners: records([
      { delivered: '2026-10-10', integrations: ['alpha', 'gone'], region: 'africa' },
      { delivered: '2019-10-10', integrations: ['alpha'], region: 'asia' },
      { delivered: '2027-10-10', integrations: ['alpha'], region: 'asia' },
    ]),
  },
});
const site = buildSite(content, deriveFacts(content, '2026-11-21'));

test('a deck holds published listings only, what was delivered included, and projects that count', () => {
  const { cards, listings } = decodeDeck(site.match.getFile().text);
  expect(listings.map(({ slug }) => slug)).toEqual(['alpha']);
  expect(cards.map(({ slug, integrations }) => [slug, ...integrations])).toEqual([
    ['acme', 'alpha'],
    ['zeta', 'alpha'],
  ]);
  expect(cards[0]?.projects.map(({ month, integrations }) => [month, ...integrations])).toEqual([
    ['2026-10', 'alpha'],
  ]);
});

test('its address changes with its bytes', () => {
  const { href, version, text } = site.match.getFile();
  expect(href).toBe(`/catalog/match/${version}.json`);
  const later = buildSite(content, deriveFacts(content, '2026-11-22')).match.getFile();
  expect(later.text).not.toBe(text);
  expect(later.version).not.toBe(version);
});

test('questions offer only what some partner bears on', () => {
  const { choices } = site.match;
  expect(choices.regions.map(({ slug }) => slug)).toEqual(['europe', 'africa']);
  expect(choices.categories.map(({ slug }) => slug)).toEqual(['crm']);
});

test('the table tells regions with projects from regions by word, in the order of the directory', () => {
  expect(site.match.matrix.rows.map(({ name, regions }) => [name, ...regions])).toEqual([
    ['acme', 0, 1],
    ['zeta', undefined, undefined],
  ]);
});

test('coverage counts partners and names the gaps', () => {
  const { integrations, languages } = site.coverage;
  expect(integrations.rows.map(({ name, cells }) => [name, ...cells.map(({ count }) => count)])).toEqual([
    ['alpha', 1, 0, 0],
  ]);
  expect(languages.rows.map(({ name }) => name)).toEqual(['EUROPE', 'AFRICA', 'ASIA']);
  expect(integrations.gaps).toEqual([{ row: 'alpha', columns: ['AFRICA', 'ASIA'] }]);
});

test('who implements a listing stands with its proof, most proven first', () => {
  expect(
    site.integrations
      .get('alpha')
      ?.implementedBy.map(({ name, projects, latest }) => [name, projects, latest]),
  ).toEqual([
    ['acme', 2, '2026-10-10'],
    ['zeta', 0, undefined],
  ]);
});
