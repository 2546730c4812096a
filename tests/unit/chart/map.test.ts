import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutForceMap } from '#lib/chart/force-map.ts';
import { placeLabels } from '#lib/chart/map-labels.ts';

const canvas = { width: 400, height: 300, margin: 20 };
const graph = fc.integer({ min: 1, max: 25 }).chain((count) =>
  fc.record({
    nodes: fc.array(fc.record({ radius: fc.integer({ min: 3, max: 12 }) }), {
      minLength: count,
      maxLength: count,
    }),
    links: fc.array(
      fc.record({
        source: fc.nat({ max: count - 1 }),
        target: fc.nat({ max: count - 1 }),
      }),
      { maxLength: 40 },
    ),
  }),
);

describe('a map by forces', () => {
  test('is the same every time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, links }) => {
        expect(layOutForceMap(nodes, links, canvas)).toEqual(layOutForceMap(nodes, links, canvas));
      }),
      { numRuns: 15 },
    );
  });

  test('stays within its margin, whatever is drawn', () => {
    fc.assert(
      fc.property(graph, ({ nodes, links }) => {
        for (const { x, y } of layOutForceMap(nodes, links, canvas)) {
          expect(x >= 20 && x <= 380 && y >= 20 && y <= 280).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('puts linked nodes nearer than others', () => {
    const nodes = Array.from({ length: 8 }, () => ({ radius: 5 }));
    const links = [1, 2, 3].flatMap((target) => [
      { source: 0, target },
      { source: 4, target: target + 4 },
    ]);
    const at = layOutForceMap(nodes, links, canvas);
    const distance = (a: number, b: number) =>
      Math.hypot((at[a]?.x ?? 0) - (at[b]?.x ?? 0), (at[a]?.y ?? 0) - (at[b]?.y ?? 0));
    expect(Math.max(distance(0, 1), distance(0, 2), distance(0, 3))).toBeLessThan(distance(0, 4));
  });

  test('of one node is in the middle, and of none is empty', () => {
    expect(layOutForceMap([{ radius: 5 }], [], canvas)).toEqual([{ x: 200, y: 150 }]);
    expect(layOutForceMap([], [], canvas)).toEqual([]);
  });
});

describe('labels', () => {
  const spots = [
    { x: 100, y: 100, radius: 10, text: 'First' },
    { x: 120, y: 100, radius: 10, text: 'Second' },
    { x: 390, y: 100, radius: 5, text: 'At the right edge' },
  ];

  test('stand beside their spot, on the side that is free', () => {
    expect(placeLabels(spots, [0, 1, 2], canvas, 10, 9).map(({ index, anchor }) => [index, anchor])).toEqual([
      [0, 'end'],
      [1, 'start'],
      [2, 'end'],
    ]);
  });

  test('are left out where there is no room, or enough of them', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      x: 100 + (index % 8) * 14,
      y: 100 + Math.floor(index / 8) * 14,
      radius: 6,
      text: 'A long name',
    }));
    const order = crowd.map((_, index) => index);
    expect(placeLabels(crowd, order, canvas, 10, 40).length).toBeLessThan(20);
    expect(placeLabels(crowd, order, canvas, 10, 2)).toHaveLength(2);
  });
});
