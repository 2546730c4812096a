import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELIABILITY_Z, RETENTION_Z } from '#lib/derive/rank/formula.ts';
import { betaInterval, betaQuantile, wilsonInterval } from '#lib/derive/rank/interval.ts';

/** Quantile of Beta(a, b) by adding up its density, midpoint by midpoint. */
function integrateQuantile(a: number, b: number, share: number): number {
  const steps = 20_000;
  const density = (x: number) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
  const mids = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);
  const heights = mids.map((x) => density(x));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let seen = 0;
  return mids[heights.findIndex((height) => (seen += height) >= share * whole)] ?? 1;
}

describe('the closed form of the Beta quantile', () => {
  test.each([
    [1, 1],
    [2, 5],
    [5, 2],
    [6, 1],
    [12, 3],
    [40, 12],
    [181, 21],
  ])('of Beta(%i, %i) is near the integral', (a, b) => {
    const tolerance = a + b < 10 ? 0.07 : 0.005;
    expect(Math.abs(betaQuantile(a, b, RETENTION_Z) - integrateQuantile(a, b, 0.05))).toBeLessThan(tolerance);
    expect(Math.abs(betaQuantile(a, b, -RETENTION_Z) - integrateQuantile(a, b, 0.95))).toBeLessThan(
      tolerance,
    );
  });
});

describe.each([
  ['beta', betaInterval, RETENTION_Z],
  ['Wilson', wilsonInterval, RELIABILITY_Z],
] as const)('the %s interval', (_, intervalOf, z) => {
  const seen = fc
    .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2_000_000 }))
    .chain((sample) => fc.tuple(fc.integer({ min: 0, max: sample }), fc.constant(sample)));

  test('holds the share that was seen, within [0, 1]', () => {
    fc.assert(
      fc.property(seen, ([hits, sample]) => {
        const { low, high } = intervalOf(hits, sample, z);
        expect(low).toBeLessThanOrEqual(hits / sample);
        expect(high).toBeGreaterThanOrEqual(hits / sample);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never falls when one more stays', () => {
    fc.assert(
      fc.property(seen, ([hits, sample]) => {
        fc.pre(hits < sample);
        const before = intervalOf(hits, sample, z);
        const after = intervalOf(hits + 1, sample, z);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is narrower for ten times the sample', () => {
    fc.assert(
      fc.property(seen, ([hits, sample]) => {
        const few = intervalOf(hits, sample, z);
        const many = intervalOf(10 * hits, 10 * sample, z);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

test('more calls with as many errors never lower the Wilson interval', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(1_000), (errors, hits, more) => {
      const before = wilsonInterval(hits, hits + errors, RELIABILITY_Z);
      const after = wilsonInterval(hits + more, hits + more + errors, RELIABILITY_Z);
      expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-12);
      expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-12);
    }),
  );
});
