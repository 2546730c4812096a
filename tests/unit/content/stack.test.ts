import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOW_DIRECTIONS, FLOW_TIMINGS } from '#lib/content/schema/integration.ts';
import { findFlows, linkStack, type StackFlow } from '#lib/content/stack.ts';
import '../properties.ts';
import { issuesOf } from './fixture.ts';

type Flow = Parameters<typeof findFlows>[0][number];
const flow = (object: string, direction: Flow['direction'], timing: Flow['timing'] = 'real-time'): Flow => ({
  object,
  direction,
  timing,
});
const say = ({ object, direction, timing }: StackFlow): string => `${object} ${direction} ${timing}`;

describe('what flows between two listings of a stack', () => {
  test('is what one writes to the platform and the other reads from it', () => {
    const shop = [flow('Orders', 'in'), flow('Products', 'out'), flow('Stock', 'both')];
    const parcels = [flow('Orders', 'out'), flow('Products', 'in'), flow('Stock', 'both')];
    expect(findFlows(shop, parcels).map(say)).toEqual([
      'Orders forth real-time',
      'Stock both real-time',
      'Products back real-time',
    ]);
  });

  test('is as slow as the slower of the two', () => {
    expect(findFlows([flow('Orders', 'in', 'scheduled')], [flow('Orders', 'out')]).map(say)).toEqual([
      'Orders forth scheduled',
    ]);
    expect(
      findFlows([flow('Orders', 'in', 'scheduled')], [flow('Orders', 'out', 'manual')]).map(say),
    ).toEqual(['Orders forth manual']);
  });

  test('is the same object whatever the case and the spaces', () => {
    expect(findFlows([flow('Job  Reports', 'in')], [flow('job reports', 'out')])).toHaveLength(1);
    expect(findFlows([flow('Jobs', 'in')], [flow('Job reports', 'out')])).toEqual([]);
  });

  test('is nothing where both only write or both only read', () => {
    expect(findFlows([flow('Orders', 'in')], [flow('Orders', 'in')])).toEqual([]);
    expect(findFlows([flow('Orders', 'out')], [flow('Orders', 'out')])).toEqual([]);
  });

  test('is told from either side alike', () => {
    const object = fc.constantFrom('Orders', 'orders', 'Cases', 'Jobs');
    const table = fc.array(
      fc.record({
        object,
        direction: fc.constantFrom(...FLOW_DIRECTIONS),
        timing: fc.constantFrom(...FLOW_TIMINGS),
      }),
      { maxLength: 4 },
    );
    const turn = { forth: 'back', back: 'forth', both: 'both' } as const;
    const fold = (all: readonly StackFlow[], turned: boolean) =>
      all
        .map((one) => say({ ...one, object: one.object.toLowerCase(), direction: turned ? turn[one.direction] : one.direction }))
        .sort();
    fc.assert(
      fc.property(table, table, (a, b) => {
        expect(fold(findFlows(a, b), true)).toEqual(fold(findFlows(b, a), false));
      }),
    );
  });
});

describe('a gap', () => {
  const tables: Readonly<Record<string, readonly Flow[]>> = {
    shop: [flow('Orders', 'in')],
    parcels: [flow('Orders', 'out'), flow('Shipments', 'in')],
    silent: [],
  };
  const gaps = (...slugs: readonly string[]) =>
    linkStack(slugs, (slug) => tables[slug])
      .filter(({ isGap }) => isGap)
      .map(({ from, to }) => `${from} → ${to}`);

  test('is where the next takes nothing of what the one before gives', () => {
    expect(gaps('shop', 'parcels')).toEqual([]);
    expect(gaps('shop', 'parcels', 'silent')).toEqual(['parcels → silent']);
  });

  test('is a chain told the wrong way round as well', () => {
    expect(gaps('parcels', 'shop')).toEqual(['parcels → shop']);
  });

  test('is not claimed of a listing nobody knows', () => {
    expect(linkStack(['shop', 'unknown', 'parcels'], (slug) => tables[slug])).toEqual([]);
  });

  test('is told to the author in words', async () => {
    const issues = await issuesOf('stack-gap');
    expect(issues.map(({ severity, message }) => `${severity}: ${message}`)).toMatchInlineSnapshot(`
      [
        "warning: No partner sets up all of this stack.",
        "warning: "dockview" takes nothing that "harbour-export" gives: by their data_flow nothing flows between them.",
        "warning: "ledgerline-classic" takes nothing that "dockview" gives: by their data_flow nothing flows between them.",
        "warning: The listing "ledgerline-classic" is deprecated.",
      ]
    `);
  });
});
