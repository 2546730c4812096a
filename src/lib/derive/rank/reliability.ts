import { setInterval, setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { RELIABILITY_FLOOR, RELIABILITY_Z } from './formula.ts';
import { toGrid } from './grid.ts';
import { wilsonInterval } from './interval.ts';

/** A success rate from 90 % (0) to 100 % (1), on the grid. */
export const scaleSuccess = (rate: number): number =>
  toGrid((rate - RELIABILITY_FLOOR) / (1 - RELIABILITY_FLOOR));

/**
 * Share of calls that succeed, from 90 % to 100 %: of its 95 % interval the point nearest to the category's
 * median. Calls that are withheld are not known.
 */
export const reliability: Factor = {
  name: 'reliability',
  unit: 'success_rate',
  isStated: false,
  measure: ({ entries }, { rows, isPresent }, column) => {
    column.measure = 'success_rate';
    for (let position = 0; position < entries.length; position += 1) {
      const last = isPresent[position] === 0 ? undefined : rows[position]?.last;
      if (typeof last?.calls !== 'number' || typeof last.errors !== 'number' || last.calls === 0) {
        setMissing(column, position);
        continue;
      }
      const hits = Math.max(0, last.calls - last.errors);
      const { low, high } = wilsonInterval(hits, last.calls, RELIABILITY_Z);
      setOwn(column, position, hits / last.calls, last.calls, scaleSuccess(hits / last.calls));
      setInterval(column, position, scaleSuccess(low), scaleSuccess(high));
    }
  },
};
