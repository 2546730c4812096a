import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRID } from '#lib/derive/rank/formula.ts';
import { sortByKey } from '#lib/derive/rank/sort.ts';

test('counting gives the order that comparing does, ties by position, without those left out', () => {
  const item = fc.tuple(fc.oneof(fc.nat({ max: GRID }), fc.nat({ max: 3 })), fc.nat({ max: 1 }));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const keys = items.map(([key]) => key);
      const expected = items
        .flatMap(([key, isIn], position) => (isIn === 1 ? [{ key, position }] : []))
        .sort((a, b) => a.key - b.key || a.position - b.position);
      const sorted = sortByKey(
        Int32Array.from(keys),
        Uint8Array.from(items, ([, isIn]) => isIn),
      );
      expect([...sorted]).toEqual(expected.map(({ position }) => position));
    }),
  );
});
