import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCatalogue } from '../../bench/catalogue.ts';
import { nameCatalogue } from '../../bench/discovery/content.ts';
import { makeQueries, misspell, percentile } from '../../bench/discovery/queries.ts';
import { dressPage } from '../../bench/discovery/rival-page.ts';
import { createRandom } from '../../bench/random.ts';

const catalogue = nameCatalogue(generateCatalogue(300, 60));

describe('the catalogue that search is measured on', () => {
  test('no two listings share a name, a slug or an old slug', () => {
    const { integrations, partners } = catalogue;
    const slugs = integrations.flatMap(({ slug, fields: { aliases = [] } }) => [slug, ...aliases]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(new Set(integrations.map(({ fields }) => fields.name)).size).toBe(integrations.length);
    expect(new Set(partners.map(({ slug }) => slug)).size).toBe(partners.length);
  });

  test('every publisher is there', () => {
    const partners = new Set(catalogue.partners.map(({ slug }) => slug));
    for (const { fields } of catalogue.integrations) expect(partners).toContain(fields.publisher);
  });
});

describe('the queries', () => {
  test('a typo is one edit or one swap away', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefgh')),
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), (word, seed) => {
        const edited = misspell(word, createRandom(seed));
        const isSwap = Array.from(edited).sort().join('') === Array.from(word).sort().join('');
        expect(distance(word, edited)).toBe(isSwap ? 2 : 1);
      }),
    );
  });

  test('the same seed asks the same', () => {
    expect(makeQueries(catalogue)).toEqual(makeQueries(catalogue));
  });

  test('a name wants its listing, and a later query is of each kind', () => {
    const { names, later } = makeQueries(catalogue);
    const slugOf = new Map(
      catalogue.integrations.map(({ slug, fields }) => [fields.name.toLowerCase(), slug]),
    );
    for (const { q, wants } of names) expect(wants).toEqual([slugOf.get(q)]);
    expect(later).toHaveLength(50);
    expect(later.filter(({ wants }) => wants.length === 0)).toHaveLength(20);
  });
});

test.each([
  { values: [3, 1, 2], share: 0.5, expected: 2 },
  {
    values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    share: 0.95,
    expected: 19,
  },
  { values: [7], share: 0.95, expected: 7 },
])('at most $share of $values lies above $expected', ({ values, share, expected }) => {
  expect(percentile(values, share)).toBe(expected);
});

describe('the page of a rival', () => {
  const list =
    '<html><head><meta http-equiv="content-security-policy" content="x"><script type="application/ld+json">{}</script></head>' +
    '<body><script>ours()</script><astro-island uid="a"><form role="search" aria-label="Search"><input></form>' +
    '<ul class="cards"><li>Card</li></ul></astro-island></body></html>';
  const rival = { head: '<script src="search.js"></script>', field: '<input id="field">' };

  test('is ours with another search', () => {
    expect(dressPage(list, rival)).toMatchInlineSnapshot(
      `"<html><head><script type="application/ld+json">{}</script><script src="search.js"></script></head><body><input id="field"><ul id="results" class="cards"><li>Card</li></ul></body></html>"`,
    );
  });

  test('is refused where ours has changed, so that it never measures two searches', () => {
    expect(() => dressPage(list.replaceAll('astro-island', 'div'), rival)).toThrow(/astro-island/);
  });
});
