import { setEvidence, setMissing, setOwn, type Column } from './column.ts';
import type { Factor, RankDay } from './factor.ts';
import { ADOPTION_TOP_SHARE, SETTLING_DAYS } from './formula.ts';
import { clamp, toGrid } from './grid.ts';
import { nearestRank } from './quantile.ts';

/** ln(1 + input) / ln(1 + top), at most 1, on the grid. */
export function scaleAdoption(input: number, top: number, logOfTop = Math.log1p(top)): number {
  if (top <= 0) return toGrid(input > 0 ? 1 : 0);
  return toGrid(Math.log1p(input) / logOfTop);
}

/** Whole days of its first 28 that a listing had been listed on the day of the snapshot. */
export const settledDays = (listed: number, usageNumber: number): number =>
  clamp(usageNumber - listed, 0, SETTLING_DAYS);

/** Inputs that are known, of settled listings that no rule demotes or else of all, sorted upwards. */
function sortInputs({ input, evidence }: Column, { multiplier }: RankDay, isWide: boolean): Float64Array {
  const inputs = new Float64Array(input.length);
  let count = 0;
  for (let position = 0; position < input.length; position += 1) {
    const value = input[position] ?? Number.NaN;
    const isSettled = evidence[position] === SETTLING_DAYS && multiplier[position] === 1;
    if (Number.isNaN(value) || !(isWide || isSettled)) continue;
    inputs[count] = value;
    count += 1;
  }
  return inputs.subarray(0, count).sort();
}

/** 99th percentile of the inputs of settled listings that no rule demotes; of all where there are none. */
function findTop(column: Column, day: RankDay): number {
  const settled = sortInputs(column, day, false);
  return nearestRank(settled.length > 0 ? settled : sortInputs(column, day, true), ADOPTION_TOP_SHARE);
}

/**
 * Recent use on a log scale: ln(1 + a) / ln(1 + p99), at most 1, where a is the best measure of the last 28 days
 * that the source has and p99 the 99th percentile of all. In the first 28 days after it was listed the listing
 * counts by the share of them that has passed, and the category's median for the rest.
 */
export const adoption: Factor = {
  name: 'adoption',
  unit: 'steady_accounts',
  isStated: false,
  measure: ({ listed }, day, column) => {
    const { use, measure } = day.figures;
    column.measure = measure;
    for (let position = 0; position < listed.length; position += 1) {
      const input = use[position] ?? Number.NaN;
      if (Number.isNaN(input)) {
        setMissing(column, position);
        continue;
      }
      const settled = settledDays(listed[position] ?? 0, day.usageNumber);
      setOwn(column, position, input, input, 0);
      setEvidence(column, position, settled, SETTLING_DAYS);
      column.isYardstick[position] = settled === SETTLING_DAYS ? 1 : 0;
    }
    column.top = findTop(column, day);
    const logOfTop = Math.log1p(column.top);
    for (let position = 0; position < listed.length; position += 1) {
      const input = column.input[position] ?? Number.NaN;
      if (Number.isNaN(input)) continue;
      const own = scaleAdoption(input, column.top, logOfTop);
      column.own[position] = own;
      column.low[position] = own;
      column.high[position] = own;
    }
  },
};
