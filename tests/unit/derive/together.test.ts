import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CollectionEntry } from '#lib/content/model.ts';
import { collection } from '#lib/content/schema/collection.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { findTogether, type TogetherSources } from '#lib/derive/together.ts';
import { IN_DEFAULT, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const SLUGS = ['a', 'b', 'c', 'd', 'e'];
const ordered = SLUGS.map((slug) => makeIntegration(slug));

const recordOf = (projects: readonly (readonly string[])[], delivered = '2026-01-01') =>
  partnerRecord.parse({
    projects: projects.map((integrations, at) => ({ id: String(at), delivered, integrations })),
  });
const stackOf = (integrations: string[], kind: 'stack' | 'set' = 'stack'): CollectionEntry => ({
  ...collection.parse({ title: 't', summary: 's', kind, integrations }),
  ...IN_DEFAULT,
  slug: 't',
  file: 'collections/t.md',
  body: '',
});

const find = (sources: Partial<TogetherSources>) =>
  Object.fromEntries(
    findTogether({ ordered, partners: [], records: new Map(), collections: [], today: TODAY, ...sources }, 6),
  );

test('one partner cannot make a pair, however many projects it has', () => {
  const partners = [makePartner('kilo', { stack: ['a', 'b'] })];
  const records = new Map([['kilo', recordOf(Array.from({ length: 9 }, () => ['a', 'b']))]]);
  expect(find({ partners, records, collections: [stackOf(['a', 'b'])] })).toEqual({});
});

test('two partners make one, whether by a project or by a standard stack; a curated stack adds to it', () => {
  const partners = [makePartner('kilo'), makePartner('lima', { stack: ['b', 'a'] })];
  const records = new Map([
    [
      'kilo',
      recordOf([
        ['a', 'b', 'a'],
        ['b', 'a', 'gone'],
      ]),
    ],
  ]);
  expect(find({ partners, records, collections: [stackOf(['a', 'b']), stackOf(['a', 'b'], 'set')] })).toEqual(
    {
      a: [{ slug: 'b', partners: 2, projects: 2, stacks: 1 }],
      b: [{ slug: 'a', partners: 2, projects: 2, stacks: 1 }],
    },
  );
});

test('a project of the future is not delivered yet', () => {
  const partners = [makePartner('kilo'), makePartner('lima')];
  const records = new Map([
    ['kilo', recordOf([['a', 'b']])],
    ['lima', recordOf([['a', 'b']], '2026-11-22')],
  ]);
  expect(find({ partners, records })).toEqual({});
});

const projects = fc.array(fc.subarray(SLUGS, { minLength: 1 }), { maxLength: 4 });
const records = fc.array(projects, { minLength: 1, maxLength: 6 });

test('pairs are mutual, and the order of partners and projects changes nothing', () => {
  fc.assert(
    fc.property(records, (all) => {
      const partners = all.map((_, at) => makePartner(`p${at}`));
      const own = new Map(all.map((list, at) => [`p${at}`, recordOf(list)]));
      const turned = new Map(all.map((list, at) => [`p${at}`, recordOf(list.toReversed())]));
      const links = find({ partners, records: own });
      expect(find({ partners: partners.toReversed(), records: turned })).toEqual(links);
      for (const [slug, others] of Object.entries(links)) {
        for (const { slug: other, ...evidence } of others) {
          expect(links[other]).toContainEqual({ slug, ...evidence });
        }
      }
    }),
  );
});
