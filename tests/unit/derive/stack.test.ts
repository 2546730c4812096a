import { expect, test } from 'vitest';
import type { CollectionEntry } from '#lib/content/model.ts';
import { collection } from '#lib/content/schema/collection.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { deriveStack } from '#lib/derive/stack.ts';
import { IN_DEFAULT, makeContent, makeIntegration, makePartner } from '../make.ts';

const stack: CollectionEntry = {
  ...collection.parse({
    title: 'Chain',
    summary: 'One feeds the next.',
    kind: 'stack',
    integrations: ['a', 'b', 'c', 'gone'],
  }),
  ...IN_DEFAULT,
  slug: 'chain',
  file: 'collections/chain.md',
  body: '',
};
const record = (...projects: readonly (readonly [day: string, ...slugs: string[]])[]) =>
  partnerRecord.parse({
    projects: projects.map(([delivered, ...integrations], index) => ({
      id: `P-${index}`,
      delivered,
      integrations,
    })),
  });
const content = makeContent({
  integrations: [
    makeIntegration('a', { data_flow: [{ object: 'Orders', direction: 'in', timing: 'real-time' }] }),
    makeIntegration('b', { data_flow: [{ object: 'Orders', direction: 'out', timing: 'scheduled' }] }),
    makeIntegration('c'),
    makeIntegration('gone', { status: 'removed' }),
  ],
  partners: [
    makePartner('whole', { integrations: ['a', 'b', 'c'] }),
    makePartner('proven', { integrations: ['a'], stack: ['b', 'c'] }),
    makePartner('recent', { integrations: ['a', 'b', 'c'] }),
    makePartner('most', { integrations: ['a', 'c'] }),
    makePartner('little', { integrations: ['a'] }),
  ],
});
const { partners } = {
  partners: new Map([
    ['proven', record(['2026-01-01', 'a'], ['2026-02-01', 'a', 'b'], ['2027-01-01', 'a'])],
    ['recent', record(['2026-05-01', 'b'], ['2026-05-02', 'c'])],
    ['whole', record(['2026-06-01', 'other'])],
    ['most', record(['2026-06-01', 'c'])],
  ]),
};
const facts = deriveStack(stack, { ...content, records: { ...content.records, partners } }, '2026-11-21');

test('partners for all of it come by delivered projects with it, then by the latest; what lies ahead does not count', () => {
  expect(facts.complete).toEqual([
    { partner: 'recent', projects: 2, latest: '2026-05-02', lacks: [] },
    { partner: 'proven', projects: 2, latest: '2026-02-01', lacks: [] },
    { partner: 'whole', projects: 0, latest: undefined, lacks: [] },
  ]);
});

test('partners for more than half of it say what they lack, and a removed listing asks nothing of them', () => {
  expect(facts.nearly).toEqual([{ partner: 'most', projects: 1, latest: '2026-06-01', lacks: ['b'] }]);
});

test('neighbours are joined by what flows', () => {
  expect(facts.links.map(({ from, to, isGap }) => [from, to, isGap])).toEqual([
    ['a', 'b', false],
    ['b', 'c', true],
    ['c', 'gone', true],
  ]);
});

test('the order of partners makes no difference', () => {
  const turned = { ...content, partners: content.partners.toReversed() };
  expect(deriveStack(stack, { ...turned, records: { ...content.records, partners } }, '2026-11-21')).toEqual(
    facts,
  );
});
