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
  measure: (_, { figures: { calls, errors } }, column) => {
    column.measure = 'success_rate';
    for (let position = 0; position < calls.length; position += 1) {
      const sample = calls[position] ?? 0;
      const failed = errors[position] ?? 0;
      if (Number.isNaN(sample) || Number.isNaN(failed) || sample === 0) {
        setMissing(column, position);
        continue;
      }
      const hits = Math.max(0, sample - failed);
      const { low, high } = wilsonInterval(hits, sample, RELIABILITY_Z);
      setOwn(column, position, hits / sample, sample, scaleSuccess(hits / sample));
      setInterval(column, position, scaleSuccess(low), scaleSuccess(high));
    }
  },
};
