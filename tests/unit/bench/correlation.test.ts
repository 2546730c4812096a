import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spearman, topOverlap } from '../../bench/correlation.ts';

test.each([
  { a: [1, 2, 3, 4], b: [10, 20, 30, 40], expected: 1 },
  { a: [1, 2, 3, 4], b: [4, 3, 2, 1], expected: -1 },
  // Two ties: ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4.
  { a: [5, 5, 6, 7], b: [1, 2, 3, 4], expected: 0.9486832980505138 },
])('the rank correlation of $a and $b is $expected', ({ a, b, expected }) => {
  expect(spearman(a, b)).toBeCloseTo(expected, 12);
});

test('no growing function of one side changes the rank correlation', () => {
  const pair = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 3,
    maxLength: 30,
  });
  fc.assert(
    fc.property(pair, (pairs) => {
      const a = pairs.map(([x]) => x);
      const b = pairs.map(([, y]) => y);
      expect(
        spearman(
          a.map((x) => Math.exp(x / 10)),
          b,
        ),
      ).toBe(spearman(a, b));
    }),
  );
});

test('the overlap is the share of the highest that both sides name', () => {
  expect(topOverlap([9, 8, 1, 2], [9, 1, 8, 2], 2)).toBe(0.5);
  expect(topOverlap([9, 8, 1, 2], [8, 9, 1, 2], 2)).toBe(1);
});
