import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlaces } from '#lib/chart/places.ts';

const weekly = (places: readonly unknown[]): number[] => places.map((_, index) => 20_000 + index * 7);
const draw = (places: readonly (number | undefined)[]) => drawPlaces(weekly(places), places);

/** Corners of a path, a list for each stroke. */
const strokes = (path: string): readonly (readonly (readonly number[])[])[] =>
  path
    .split('M')
    .slice(1)
    .map((stroke) =>
      stroke
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(',').map(Number)),
    );

const place = fc.integer({ min: 1, max: 12_000 });

describe('a course of places', () => {
  test('has its best place at the top and its latest marked at the end', () => {
    expect(draw([4, 2, 3])).toMatchInlineSnapshot(`
      {
        "best": 2,
        "ends": "M0,8H300M0,40H300",
        "height": 48,
        "last": {
          "x": 292,
          "y": 24,
        },
        "line": "M8,40L150,8L292,24",
        "width": 300,
        "worst": 4,
      }
    `);
  });

  test('that never changed is one level line', () => {
    const chart = draw([5, 5, 5]);
    expect(chart).toMatchObject({ best: 5, worst: 5, ends: 'M0,8H300', height: 16 });
    expect(
      strokes(chart?.line ?? '')
        .flat()
        .map(([, y]) => y),
    ).toEqual([8, 8, 8]);
  });

  test('of one place, or none, is not drawn', () => {
    expect(draw([7])).toBeUndefined();
    expect(draw([undefined, undefined, 7])).toBeUndefined();
    expect(draw([])).toBeUndefined();
  });

  test('leaves the weeks before the first place empty', () => {
    const [first] = strokes(draw([undefined, undefined, 4, 2, 3])?.line ?? '').flat();
    const whole = draw([4, 4, 4, 2, 3]);
    expect(first?.[0]).toBe(strokes(whole?.line ?? '')[0]?.[2]?.[0]);
  });

  test('breaks where a week in between has no place', () => {
    expect(strokes(draw([4, 2, undefined, 3, 3])?.line ?? '').map(({ length }) => length)).toEqual([2, 2]);
  });

  test('stretches with time, so that a missing snapshot is a longer way', () => {
    const xs = strokes(drawPlaces([0, 7, 21], [1, 2, 3])?.line ?? '')[0]?.map(([x]) => x);
    expect(xs).toEqual([8, 102.7, 292]);
  });

  test('of a single step stays low', () => {
    expect(draw([4, 5])?.height).toBe(32);
    expect(draw([4, 9])?.height).toBe(96);
    expect(draw([4, 9_000])?.height).toBe(96);
  });

  test('runs forward in time, and a better place is never drawn lower', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 27 }), (places) => {
        const chart = draw(places);
        const corners = strokes(chart?.line ?? '').flat();
        corners.forEach(([x = 0, y = 0], index) => {
          const [before = -1] = corners[index - 1] ?? [];
          expect(x).toBeGreaterThan(before);
          expect(x).toBeLessThanOrEqual(chart?.width ?? 0);
          expect(y).toBeGreaterThanOrEqual(8);
          expect(y).toBeLessThanOrEqual((chart?.height ?? 0) - 8);
          corners.forEach(([, other = 0], second) => {
            if ((places[index] ?? 0) < (places[second] ?? 0)) expect(y).toBeLessThanOrEqual(other);
          });
        });
        expect(chart?.last).toEqual({ x: corners.at(-1)?.[0], y: corners.at(-1)?.[1] });
      }),
    );
  });
});
