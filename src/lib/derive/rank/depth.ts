import { setMissing, setOwn } from './column.ts';
import { DEPTH_POINTS } from './depth-parts.ts';
import type { Factor } from './factor.ts';
import { toGrid } from './grid.ts';

/** One point each: shared or OAuth sign-in, retried errors, co-ownership, two-way data, real-time data; of five. */
export const depth: Factor = {
  name: 'depth',
  unit: 'depth_points',
  isStated: true,
  measure: (listings, { isPresent }, column) => {
    column.measure = 'depth_points';
    for (let position = 0; position < listings.depth.length; position += 1) {
      const points = listings.depth[position] ?? -1;
      if (points < 0 || isPresent[position] === 0) setMissing(column, position);
      else setOwn(column, position, points, Number.NaN, toGrid(points / DEPTH_POINTS));
    }
  },
};
