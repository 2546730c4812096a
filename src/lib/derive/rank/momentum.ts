import { setEvidence, setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { MOMENTUM_FULL } from './formula.ts';
import { toGrid } from './grid.ts';

/** 0.5 + ln(1 + growth), from 0 to 1, on the grid. */
export const scaleGrowth = (growth: number): number => toGrid(0.5 + Math.log1p(growth) / (2 * MOMENTUM_FULL));

/**
 * Steady growth over four weeks, with the category's median weighing in as much as `prior_sample` accounts:
 * the sample are the accounts active in the 28 days before.
 */
export const momentum: Factor = {
  name: 'momentum',
  unit: 'weekly_growth',
  isStated: false,
  measure: ({ rules }, { figures: { growth, before } }, column) => {
    column.measure = 'weekly_growth';
    for (let position = 0; position < growth.length; position += 1) {
      const input = growth[position] ?? Number.NaN;
      if (Number.isNaN(input)) {
        setMissing(column, position);
        continue;
      }
      const sample = before[position] ?? 0;
      setOwn(column, position, input, sample, scaleGrowth(input));
      setEvidence(column, position, sample, sample + rules.prior_sample);
    }
  },
};
