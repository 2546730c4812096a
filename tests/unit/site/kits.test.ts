import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSeen } from '#lib/site/kits.ts';

const dayArb = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a kit is seen', () => {
  const kit = { status: 'approved', publish_on: '2026-03-01', expires_on: '2026-05-31' } as const;

  test.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('on %s: %s', (today, seen) => {
    expect(isSeen(kit, today)).toBe(seen);
  });

  test('without a last day for ever', () => {
    expect(isSeen({ ...kit, expires_on: undefined }, '2099-01-01')).toBe(true);
  });

  test('never as a draft', () => {
    fc.assert(
      fc.property(dayArb, dayArb, dayArb, (from, to, today) => {
        expect(isSeen({ status: 'draft', publish_on: from, expires_on: to }, today)).toBe(false);
      }),
    );
  });

  test('on days that follow each other, and on no other', () => {
    fc.assert(
      fc.property(dayArb, dayArb, fc.array(dayArb), (a, b, days) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        for (const today of days) {
          const seen = isSeen({ status: 'approved', publish_on: from, expires_on: to }, today);
          expect(seen).toBe(from <= today && today <= to);
        }
      }),
    );
  });
});
