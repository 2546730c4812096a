import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { CARDS_A_PAGE } from '#lib/site/lists.ts';
import { LEAST_PARTNERS } from '#lib/site/region.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const REGIONS = ['north', 'south', 'east'];
const term = (slug: string) => ({ slug, name: slug.toUpperCase() });
const terms = taxonomy.parse({
  categories: [term('crm')],
  regions: REGIONS.map(term),
  languages: [term('de'), term('fr')],
  services: [term('training'), term('migration')],
});
const siteOf = (partners: readonly ReturnType<typeof makePartner>[], regions: readonly string[] = []) => {
  const content = makeContent({
    taxonomy: terms,
    integrations: [
      makeIntegration('a', { regions: [...regions] }),
      makeIntegration('b', { trust: { data_regions: [...regions] } }),
    ],
    partners: [...partners],
  });
  return buildSite(content, deriveFacts(content, '2026-11-21'));
};

test('a region has a page as soon as enough partners work there, and lists those alone', () => {
  const regionsOf = fc.array(fc.uniqueArray(fc.constantFrom(...REGIONS)), { maxLength: 9 });
  fc.assert(
    fc.property(regionsOf, (all) => {
      const site = siteOf(all.map((regions, at) => makePartner(`p${String(at)}`, { regions })));
      const counted = REGIONS.map((region) => all.filter((regions) => regions.includes(region)).length);
      expect(site.regions.map(({ slug, count }) => [slug, count])).toEqual(
        REGIONS.map((region, at) => [region, counted[at]]).filter(
          ([, count]) => Number(count) >= LEAST_PARTNERS,
        ),
      );
      expect(site.regionList === undefined).toBe(site.regions.length === 0);
      for (const view of site.regions) {
        expect(view.count).toBe(view.partners.length + view.morePartners.length);
        for (const { count } of [...view.services, ...view.languages]) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(view.count);
        }
        expect(view.partners.every(({ facets }) => facets.region.includes(view.slug))).toBe(true);
        expect(view.siblings.map(({ slug }) => slug)).toEqual(
          site.regions.map(({ slug }) => slug).filter((slug) => slug !== view.slug),
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('a partner leads to its regions that have a page, and names the others', () => {
  const here = Array.from({ length: LEAST_PARTNERS - 1 }, (_, at) =>
    makePartner(`p${String(at)}`, { regions: ['north'] }),
  );
  const site = siteOf([...here, makePartner('wide', { regions: ['south', 'north'] })]);
  expect(site.partners.get('wide')?.regionPages).toEqual({
    links: [{ name: 'NORTH', href: '/regions/north/' }],
    others: ['SOUTH'],
  });
});

describe('the page of a region', () => {
  const many = Array.from({ length: CARDS_A_PAGE + 2 }, (_, at) =>
    makePartner(`p${String(at)}`, {
      regions: ['north'],
      languages: at === 0 ? ['de', 'fr'] : ['fr'],
      services: at < 2 ? ['migration'] : [],
    }),
  );
  const [view] = siteOf(many, ['north']).regions;

  test('shows the first partners as cards and the others by name', () => {
    expect([view?.partners.length, view?.morePartners.length, view?.count]).toEqual([
      CARDS_A_PAGE,
      2,
      CARDS_A_PAGE + 2,
    ]);
  });

  test('names the languages that partners work in, the most common first', () => {
    expect(view?.languages).toEqual([
      { slug: 'fr', name: 'FR', count: CARDS_A_PAGE + 2, href: '/partners/?region=north&language=fr' },
      { slug: 'de', name: 'DE', count: 1, href: '/partners/?region=north&language=de' },
    ]);
  });

  test('counts the kinds of work that partners state, and nothing for those who state none', () => {
    expect(view?.services).toEqual([
      { slug: 'migration', name: 'MIGRATION', count: 2, href: '/partners/?region=north&service=migration' },
    ]);
  });

  test('shows the listings that say they keep customer data there, offered there or not', () => {
    expect([view?.keepsData.count, view?.keepsData.links.map(({ href }) => href)]).toEqual([
      1,
      ['/integrations/b/'],
    ]);
    expect(siteOf(many).regions[0]?.keepsData).toEqual({ links: [], count: 0 });
  });

  test('shows the listings that are offered there, and leads to the lists with the region chosen', () => {
    expect(view?.integrations.map(({ slug }) => slug)).toEqual(['a']);
    expect([view?.allPartners, view?.allIntegrations, view?.match]).toEqual([
      '/partners/?region=north',
      '/integrations/?region=north',
      '/match/?region=north',
    ]);
  });
});
