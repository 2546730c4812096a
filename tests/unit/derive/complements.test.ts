import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findComplements } from '#lib/derive/complements.ts';
import { makeIntegration } from '../make.ts';

type Direction = 'in' | 'out' | 'both';
const flow = (object: string, direction: Direction) => ({ object, direction, timing: 'manual' as const });
const make = (slug: string, flows: Readonly<Record<string, Direction>>) =>
  makeIntegration(slug, {
    data_flow: Object.entries(flows).map(([object, direction]) => flow(object, direction)),
  });

test('what flows to the platform is given to those to whom it flows from there, whatever the case', () => {
  const links = findComplements([make('shop', { Orders: 'in' }), make('ledger', { orders: 'out' })], 6);
  expect(links.get('shop')).toMatchObject([{ slug: 'ledger', takes: ['Orders'], gives: [] }]);
  expect(links.get('ledger')).toMatchObject([{ slug: 'shop', takes: [], gives: ['orders'] }]);
});

test('two that only give, or only take, do not complete each other', () => {
  const listings = [make('a', { Orders: 'in' }), make('b', { Orders: 'in' })];
  expect(findComplements(listings, 6).size).toBe(0);
  const takers = [make('a', { Orders: 'out' }), make('b', { Orders: 'out' })];
  expect(findComplements(takers, 6).size).toBe(0);
});

test('an object kept in step goes both ways, and so closes the loop', () => {
  const links = findComplements([make('a', { Cases: 'both' }), make('b', { Cases: 'both' })], 6);
  expect(links.get('a')).toMatchObject([{ slug: 'b', takes: ['Cases'], gives: ['Cases'] }]);
});

test('a rare object weighs more than a common one', () => {
  const common = Array.from({ length: 8 }, (_, at) => make(`x${at}`, { Customers: 'out' }));
  const links = findComplements(
    [make('a', { Customers: 'in', Points: 'in' }), ...common, make('z', { Points: 'out' })],
    3,
  );
  expect(links.get('a')?.map(({ slug }) => slug)).toEqual(['z', 'x0', 'x1']);
});

const objects = fc.constantFrom('Orders', 'orders', 'Cases', 'Payments');
const flows = fc.dictionary(objects, fc.constantFrom<Direction>('in', 'out', 'both'));

test('a complement sees its counterpart the other way round, and never itself', () => {
  fc.assert(
    fc.property(fc.array(flows, { minLength: 2, maxLength: 8 }), (all) => {
      const listings = all.map((own, at) => make(`l${at}`, own));
      const links = findComplements(listings, listings.length);
      for (const [slug, complements] of links) {
        for (const { slug: other, takes, gives } of complements) {
          expect(other).not.toBe(slug);
          const back = links.get(other)?.find((link) => link.slug === slug);
          expect([back?.takes.length, back?.gives.length]).toEqual([gives.length, takes.length]);
        }
      }
    }),
  );
});

test('ten thousand listings are linked in well under a second', () => {
  const listings = Array.from({ length: 10_000 }, (_, at) =>
    make(`l${at}`, { Orders: at % 2 ? 'in' : 'out', [`Object ${at % 300}`]: 'both', Cases: 'both' }),
  );
  const before = process.cpuUsage();
  expect(findComplements(listings, 20).size).toBe(10_000);
  // A second's worth and more for a machine that does other things besides.
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(3);
});
