import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, latestDay } from '#lib/derive/days.ts';

const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-14', 12, '2027-03-14'],
  ['2026-03-14', -24, '2024-03-14'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('days added are days between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test('the latest of no days is none', () => {
  expect(latestDay(undefined, undefined)).toBeUndefined();
  expect(latestDay('2026-01-02', undefined, '2026-01-01')).toBe('2026-01-02');
});
