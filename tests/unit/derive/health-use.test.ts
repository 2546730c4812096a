import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#lib/derive/days.ts';
import { failsOften, findLoss } from '#lib/derive/health/use.ts';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { summariseUsage } from '#lib/usage/snapshot.ts';
import { makeUsage } from '../make.ts';

const AS_OF = '2026-11-15';
const use = (account: string, age: number): RawUsageRow => ({
  integration: 'a',
  account,
  day: addDays(AS_OF, -age),
  installs: 0,
  active: 1,
  calls: 1,
  errors: 0,
  affiliated: false,
});
const crowd = (name: string, count: number, ages: readonly number[]) =>
  Array.from({ length: count }, (_, index) => ages.map((age) => use(`${name}${index}`, age))).flat();
const lossOf = (rows: readonly RawUsageRow[]) => {
  const row = summariseUsage(rows, AS_OF).integrations[0];
  return row && findLoss(row);
};

/** Ages of days in the window and in the one before, a week apart. */
const LAST = [3, 10, 17, 24];
const BEFORE = [31, 38, 45, 52];

test('a burst of accounts that come on one day, in either window, makes no loss and hides none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 55 }),
      (staying, leaving, passers, age) => {
        const regular = [...crowd('stay', staying, [...LAST, ...BEFORE]), ...crowd('leave', leaving, BEFORE)];
        const loss = lossOf(regular);
        expect(loss).toBeCloseTo(leaving / (staying + leaving));
        expect(lossOf([...regular, ...crowd('pass', passers, [age])])).toBe(loss);
      },
    ),
    { numRuns: 40 },
  );
});

test('errors that the source cannot tell, or that are too few to publish, say nothing', () => {
  const calls = 5_000;
  expect(failsOften(makeUsage('a', { calls, errors: 1_000 }))).toBe(true);
  expect(failsOften(makeUsage('a', { calls, errors: null }))).toBe(false);
  expect(failsOften(makeUsage('a', { calls: null, errors: 1_000 }))).toBe(false);
  expect(failsOften(makeUsage('a', { calls: '<5', errors: '<5' }))).toBe(false);
});
