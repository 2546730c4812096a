import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { summariseUsage, WINDOW_DAYS } from '#lib/usage/snapshot.ts';
import { makeContent, makeIntegration } from '../../make.ts';

const AS_OF = '2026-11-15';
const HISTORY_DAYS = 112;

const visit = (integration: string, account: string, age: number): RawUsageRow => ({
  integration,
  account,
  day: addDays(AS_OF, -age),
  installs: 0,
  active: 1,
  calls: 20,
  errors: 0,
  affiliated: false,
});

/** Accounts that come back every few days, all through sixteen weeks. */
function habit(integration: string, accounts: number, everyDays: number): RawUsageRow[] {
  return Array.from({ length: accounts }, (_, account) =>
    Array.from({ length: HISTORY_DAYS }, (_, age) => age)
      .filter((age) => (age + account) % everyDays === 0)
      .map((age) => visit(integration, `regular-${String(account)}`, age)),
  ).flat();
}

const drawn = fc.record({
  regulars: fc.integer({ min: 6, max: 25 }),
  everyDays: fc.integer({ min: 1, max: 5 }),
  /** Days on which one stranger looks in. */
  strangers: fc.uniqueArray(fc.nat(HISTORY_DAYS - 1), { maxLength: 4 }),
  rivals: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 3 }),
  burstAge: fc.nat(WINDOW_DAYS - 1),
  beyond: fc.nat(120),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function scoreWith(
  { regulars, everyDays, strangers, rivals }: Drawn,
  newcomers: readonly RawUsageRow[],
): number {
  const rows = [
    ...habit('own', regulars, everyDays),
    ...strangers.map((age) => visit('own', `stranger-${String(age)}`, age)),
    ...rivals.flatMap((accounts, index) => habit(`rival-${String(index)}`, accounts, 2)),
    ...newcomers,
  ];
  const slugs = ['own', ...rivals.map((_, index) => `rival-${String(index)}`)];
  const content = makeContent({
    integrations: slugs.map((slug) => makeIntegration(slug)),
    records: { ...makeContent().records, usage: [summariseUsage(rows, AS_OF)] },
  });
  return deriveFacts(content, AS_OF).integrations.get('own')?.rank?.score ?? Number.NaN;
}

test('a burst on one day moves an evenly used listing no more than the same accounts spread over the window', () => {
  fc.assert(
    fc.property(drawn, (one) => {
      // At least as many as on the busiest day.
      const size = one.regulars + one.beyond;
      const accounts = Array.from({ length: size }, (_, index) => index);
      const burst = accounts.map((index) => visit('own', `new-${String(index)}`, one.burstAge));
      const spread = accounts.map((index) =>
        visit('own', `new-${String(index)}`, Math.floor((index * WINDOW_DAYS) / size)),
      );
      expect(scoreWith(one, burst)).toBeLessThanOrEqual(scoreWith(one, spread));
    }),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 40) },
  );
});

test('a burst of strangers on one day does not raise adoption or momentum', () => {
  const one: Drawn = { regulars: 30, everyDays: 2, strangers: [], rivals: [60], burstAge: 9, beyond: 0 };
  const burst = Array.from({ length: 500 }, (_, index) => visit('own', `new-${String(index)}`, one.burstAge));
  expect(scoreWith(one, burst)).toBe(scoreWith(one, []));
});
