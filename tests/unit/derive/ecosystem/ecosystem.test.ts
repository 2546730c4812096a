import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import type { Figure } from '#lib/content/schema/usage.ts';
import { PARTNER_KINDS } from '#lib/content/schema/partner.ts';
import { deriveEcosystem } from '#lib/derive/ecosystem/ecosystem.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { makeContent, makeIntegration, makePartner, makeSnapshot, makeUsage } from '../../make.ts';

const TODAY = '2026-11-21';
const derive = (content: Content) => deriveEcosystem(content, deriveFacts(content, TODAY));

const term = (slug: string) => ({ slug, name: slug });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 5, max: 5000 }),
  fc.constant('<5' as const),
  fc.constant(null),
);
const market = fc
  .record({
    partners: fc.array(fc.constantFrom(...PARTNER_KINDS), { maxLength: 6 }),
    listings: fc.array(
      fc.record({ publisher: fc.nat({ max: 6 }), active: figure, region: fc.nat({ max: 2 }) }),
      {
        maxLength: 14,
      },
    ),
  })
  .map(({ partners, listings }) => {
    const slugs = partners.map((_, index) => `p${index}`);
    const base = makeContent();
    return makeContent({
      taxonomy: taxonomy.parse({
        categories: [term('crm')],
        regions: [term('eu'), term('us'), term('asia')],
      }),
      partners: partners.map((kind, index) => makePartner(`p${index}`, { kinds: [kind] })),
      integrations: listings.map(({ publisher, region }, index) =>
        makeIntegration(`i${index}`, {
          publisher: slugs[publisher] ?? 'platform',
          regions: region === 0 ? [] : [['eu', 'us'][region - 1] ?? 'eu'],
        }),
      ),
      records: {
        ...base.records,
        usage: [
          makeSnapshot(
            '2026-11-15',
            listings.map(({ active }, index) => makeUsage(`i${index}`, { active })),
          ),
        ],
      },
    });
  });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('shares lie in [0, 1] and sum to 1, and the effective number lies between 1 and the publishers', () => {
  fc.assert(
    fc.property(market, (content) => {
      const { kinds, diversity, certified } = derive(content);
      if (kinds.length > 0) expect(sum(kinds.map(({ listingShare }) => listingShare))).toBeCloseTo(1);
      expect(sum(kinds.map(({ listings }) => listings))).toBe(content.integrations.length);
      const useShares = kinds.flatMap(({ useShare }) => useShare ?? []);
      if (useShares.length > 0) expect(sum(useShares)).toBeCloseTo(1);
      const shares = [...useShares, diversity.topShare, certified.listingShare, certified.useShare];
      for (const share of shares) if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      if (diversity.effective !== null) {
        expect(diversity.effective).toBeGreaterThanOrEqual(1);
        expect(diversity.effective).toBeLessThanOrEqual(diversity.publishers);
      }
    }),
  );
});

test('the order of entries and rows changes nothing', () => {
  fc.assert(
    fc.property(market, (content) => {
      const { records } = content;
      const turned: Content = {
        ...content,
        integrations: content.integrations.toReversed(),
        partners: content.partners.toReversed(),
        records: {
          ...records,
          usage: records.usage.map((each) => ({ ...each, integrations: each.integrations.toReversed() })),
        },
      };
      expect(derive(turned)).toEqual(derive(content));
    }),
  );
});

test('a withheld count adds nothing to any sum, whatever it is', () => {
  fc.assert(
    fc.property(market, (content) => {
      const { records } = content;
      const without: Content = {
        ...content,
        records: {
          ...records,
          usage: records.usage.map((each) => ({
            ...each,
            integrations: each.integrations.map((row) =>
              row.last.active === '<5' ? { ...row, last: { ...row.last, active: null } } : row,
            ),
          })),
        },
      };
      const { kinds, diversity, certified } = derive(content);
      const bare = derive(without);
      expect([kinds, diversity, certified]).toEqual([bare.kinds, bare.diversity, bare.certified]);
    }),
  );
});

test('a snapshot after the day of the build says nothing', () => {
  const base = makeContent();
  const later = makeSnapshot('2026-11-22', [makeUsage('a', { active: 50 })], {
    platform: { active: 50, accounts: 60 },
  });
  const content = makeContent({
    integrations: [makeIntegration('a')],
    records: { ...base.records, usage: [later] },
  });
  const { asOf, adoption, measure } = derive(content);
  expect([asOf, adoption.rate, measure]).toEqual([undefined, null, undefined]);
});

test('use is measured by the best the source has', () => {
  const base = makeContent();
  const content = makeContent({
    integrations: [makeIntegration('a'), makeIntegration('b')],
    records: {
      ...base.records,
      usage: [
        makeSnapshot('2026-11-15', [makeUsage('a', { installs: 30 }), makeUsage('b', { installs: '<5' })]),
      ],
    },
  });
  const { measure, measured, withheld, activeIntegrations } = derive(content);
  expect([measure, measured, withheld, activeIntegrations.active]).toEqual(['installs', 1, 1, null]);
});

test('an empty marketplace has nothing and divides by nothing', () => {
  const { kinds, diversity, certified, map, adoption } = derive(makeContent());
  expect({ kinds, diversity, certified, map, adoption }).toMatchInlineSnapshot(`
    {
      "adoption": {
        "accounts": null,
        "active": null,
        "course": [],
        "rate": null,
      },
      "certified": {
        "listingShare": null,
        "listings": 0,
        "useShare": null,
      },
      "diversity": {
        "effective": null,
        "inUse": 0,
        "publishers": 0,
        "top": [],
        "topShare": null,
      },
      "kinds": [],
      "map": {
        "integrations": {
          "drawn": 0,
          "of": 0,
        },
        "links": [],
        "nodes": [],
        "partners": {
          "drawn": 0,
          "of": 1,
        },
      },
    }
  `);
});

test('a partner that publishes a listing is linked to it once; the platform is a partner like any other', () => {
  const content = makeContent({
    integrations: [
      makeIntegration('a', { publisher: 'acme' }),
      makeIntegration('b'),
      makeIntegration('acme'),
    ],
    partners: [makePartner('acme', { integrations: ['a', 'b'], stack: ['b'] }), makePartner('idle')],
  });
  const { nodes, links, partners } = derive(content).map;
  const name = (index: number) => `${nodes[index]?.kind ?? ''} ${nodes[index]?.slug ?? ''}`;
  expect(links.map(({ source, target, kind }) => `${name(source)} ${kind} ${name(target)}`)).toEqual([
    'partner acme publishes integration a',
    'partner acme implements integration b',
    'platform platform publishes integration acme',
    'platform platform publishes integration b',
  ]);
  expect(partners).toEqual({ drawn: 2, of: 3 });
});
