import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { certificationRules } from '#lib/content/schema/certification.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { actions } from '#lib/content/schema/actions.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { NOT_STATED, type Site } from '#lib/site/model.ts';
import { shareLength } from '#lib/site/search.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const build = (content: Content, today = TODAY): Site => buildSite(content, deriveFacts(content, today));

const certification = certificationRules.parse({
  version: '1',
  effective: '2026-01-01',
  levels: [{ slug: 'certified', name: 'Certified', description: 'Meets all.', requires: ['setup'] }],
  criteria: [
    { slug: 'setup', name: 'Set-up', description: 'Guide.', kind: 'declared', declaration: 'setup_guide' },
  ],
});
const certified = certificationRecord.parse({
  level: 'certified',
  rules_version: '1',
  certified_on: '2026-01-10',
});

const base = makeContent();
const content = makeContent({
  site: { ...base.site, url: 'https://platform.example/hub' },
  integrations: [
    makeIntegration('alpha', {
      categories: ['crm', 'chat'],
      aliases: ['first'],
      publisher: 'acme',
      roles: ['sales'],
      setup_url: 'https://acme.example/set-up',
    }),
    makeIntegration('beta', { successor: 'alpha', status: 'deprecated' }),
    makeIntegration('gone', { successor: 'alpha', status: 'removed' }),
    makeIntegration('lost', { status: 'removed', categories: ['billing'] }),
  ],
  partners: [makePartner('acme', { integrations: ['alpha', 'gone'], aliases: ['acme-inc'] })],
  program: {
    ...base.program,
    certification,
    tiers: tierRules.parse({ version: '1', effective: '2026-01-01' }),
  },
  records: {
    ...base.records,
    certifications: new Map([['alpha', certified]]),
    actions: actions.parse({
      actions: [
        {
          id: 'one',
          date: '2026-01-01',
          integration: 'alpha',
          rule: 'r',
          measure: 'm',
          reason: 'because',
          status: 'in-force',
          expires: '2026-06-01',
        },
        { id: 'later', date: '2027-01-01', rule: 'r', measure: 'm', reason: 'because', status: 'in-force' },
      ],
    }).actions,
  },
});
const site = build(content);
const alpha = site.integrations.get('alpha');

describe('the site', () => {
  test('puts every address under the base path', () => {
    const text = JSON.stringify(site);
    const addresses = [...text.matchAll(/"(?:href|src|path|from|to)":"([^"]+)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(40);
    expect(
      addresses.filter((address) => !address?.startsWith('/hub/') && !address?.startsWith('https://')),
    ).toEqual([]);
    expect(alpha?.head.canonical).toBe('https://platform.example/hub/integrations/alpha/');
  });

  test('leaves a removed listing out of every list and keeps its address', () => {
    expect(site.catalogue.cards.map(({ slug }) => slug)).toEqual(['alpha', 'beta']);
    expect(site.tombstones.map(({ slug, successor }) => [slug, successor?.name])).toEqual([
      ['gone', 'alpha'],
      ['lost', undefined],
    ]);
    expect(site.partners.get('acme')?.implements.map(({ name }) => name)).toEqual(['alpha']);
    const searched = site.getSearchRecords().filter(({ kind }) => kind !== 'page');
    expect(searched.map(({ slug }) => slug)).toEqual(['alpha', 'beta', 'acme']);
  });

  test('has a page for each category with a listing and none for an empty one', () => {
    expect(site.categories.map(({ slug, count }) => [slug, count])).toEqual([
      ['crm', 2],
      ['chat', 1],
    ]);
    expect(site.categories[0]?.related.map(({ slug }) => slug)).toEqual(['chat']);
  });

  test('redirects old slugs', () => {
    expect(site.redirects).toEqual([
      { from: '/hub/integrations/first/', to: '/hub/integrations/alpha/' },
      { from: '/hub/partners/acme-inc/', to: '/hub/partners/acme/' },
    ]);
  });

  test('says "not stated" where a card has no value for a facet', () => {
    for (const card of site.catalogue.cards) {
      for (const values of Object.values(card.facets)) expect(values.length).toBeGreaterThan(0);
    }
    expect(site.catalogue.cards[1]?.facets.role).toEqual([NOT_STATED]);
  });

  test('shows a measure past its last day as expired and none from the future', () => {
    expect(site.program.actions.actions.map(({ id, status }) => [id, status])).toEqual([['one', 'expired']]);
  });
});

describe('a certificate moves with the build date', () => {
  test.each([
    ['2026-06-01', 'in-force', 1],
    ['2026-12-01', 'due', 1],
    ['2027-02-01', 'grace', 1],
    ['2027-06-01', undefined, 0],
  ])('on %s', (today, state, standing) => {
    const later = build(content, today);
    const listing = later.integrations.get('alpha');
    expect(listing?.badge?.state).toBe(state);
    expect(later.catalogue.cards.find(({ slug }) => slug === 'alpha')?.certificate?.state).toBe(state);
    expect(later.home.totals.certified).toBe(standing);
    expect(later.program.certification.levels[0]?.holders).toBe(standing);
  });
});

test('structured data cannot close its script element', () => {
  const hostile = build(makeContent({ integrations: [makeIntegration('x', { tagline: '</script><b>' })] }));
  expect(hostile.integrations.get('x')?.head.jsonLd).not.toContain('<');
  expect(JSON.parse(hostile.integrations.get('x')?.head.jsonLd ?? '')).toMatchObject({
    '@graph': [{ description: '</script><b>' }, { '@type': 'BreadcrumbList' }],
  });
});

test('an empty marketplace still has its pages', () => {
  const empty = build(makeContent());
  expect(empty.catalogue.pages).toHaveLength(1);
  expect(empty.program.ranking.example).toBeUndefined();
});

test('the index holds whole texts of a small catalogue and the telling part of each in a large one', () => {
  expect(shareLength(0)).toBe(6_000);
  expect(shareLength(66)).toBe(6_000);
  expect(shareLength(1_261)).toBe(2_854);
  expect(shareLength(12_000)).toBe(300);
  expect(shareLength(100_000)).toBe(300);
  const body = `${'word '.repeat(100)}needle`;
  const [record] = build(makeContent({ integrations: [makeIntegration('x', {}, body)] })).getSearchRecords();
  expect(record?.text).toContain('needle');
});
