import { setInterval, setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { RETENTION_Z } from './formula.ts';
import { toGrid } from './grid.ts';
import { betaInterval } from './interval.ts';

/**
 * Share of the accounts of the 28 days before that stayed: of its 90 % interval the point nearest to the
 * category's median, so that thin evidence neither raises nor lowers.
 */
export const retention: Factor = {
  name: 'retention',
  unit: 'retained_share',
  isStated: false,
  measure: (_, { figures: { before, retained } }, column) => {
    column.measure = 'retained_share';
    for (let position = 0; position < before.length; position += 1) {
      const sample = before[position] ?? 0;
      const stayed = retained[position] ?? 0;
      if (Number.isNaN(stayed) || sample === 0) {
        setMissing(column, position);
        continue;
      }
      const hits = Math.min(stayed, sample);
      const { low, high } = betaInterval(hits, sample, RETENTION_Z);
      setOwn(column, position, hits / sample, sample, toGrid(hits / sample));
      setInterval(column, position, toGrid(low), toGrid(high));
    }
  },
};
