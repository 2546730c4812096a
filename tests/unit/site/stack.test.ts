import { expect, test } from 'vitest';
import type { CollectionEntry } from '#lib/content/model.ts';
import { collection } from '#lib/content/schema/collection.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { IN_DEFAULT, makeContent, makeIntegration, makePartner } from '../make.ts';

const stackOf = (kind: 'set' | 'stack', ...integrations: readonly string[]): CollectionEntry => ({
  ...collection.parse({ title: 'Chain', summary: 'One feeds the next.', kind, integrations }),
  ...IN_DEFAULT,
  slug: 'chain',
  file: 'collections/chain.md',
  body: '',
});
const flow = (object: string, direction: 'in' | 'out') =>
  ({ object, direction, timing: 'real-time' }) as const;
const build = (entry: CollectionEntry) => {
  const content = makeContent({
    collections: [entry],
    integrations: [
      makeIntegration('shop', { data_flow: [flow('Orders', 'in')] }),
      makeIntegration('parcels', { data_flow: [flow('Orders', 'out'), flow('Shipments', 'in')] }),
      makeIntegration('old-books', {
        status: 'deprecated',
        successor: 'parcels',
        data_flow: [flow('Shipments', 'out')],
      }),
      makeIntegration('silent'),
      makeIntegration('gone', { status: 'removed' }),
    ],
    partners: [makePartner('whole', { integrations: ['shop', 'parcels'] })],
  });
  return buildSite(content, deriveFacts(content, '2026-11-21')).collections[0]?.stack;
};

test('a set is no stack', () => {
  expect(build(stackOf('set', 'shop', 'parcels'))).toBeUndefined();
});

test('a chain that holds has no gap, and its partners', () => {
  const stack = build(stackOf('stack', 'shop', 'parcels'));
  expect(stack?.gaps).toEqual([]);
  expect(stack?.complete.map(({ name, lacks }) => [name, lacks])).toEqual([['whole', []]]);
  expect(stack?.links[0]?.flows).toEqual([{ object: 'Orders', direction: 'forth', timing: 'real-time' }]);
});

test('a gap says what it is, and is not told twice', () => {
  expect(build(stackOf('stack', 'parcels', 'shop', 'silent', 'gone', 'old-books'))?.gaps).toMatchObject([
    { kind: 'unstated', name: 'silent' },
    { kind: 'back', from: 'parcels', to: 'shop' },
    { kind: 'removed', name: 'gone' },
    { kind: 'deprecated', name: 'old-books', successor: { name: 'parcels' } },
    { kind: 'no-partner' },
  ]);
});

test('more than four are drawn from top to bottom only', () => {
  expect(build(stackOf('stack', 'shop', 'parcels'))?.row).toBeDefined();
  expect(build(stackOf('stack', 'parcels', 'shop', 'silent', 'gone', 'old-books'))?.row).toBeUndefined();
});
