import type { UsageRow } from '#lib/content/schema/usage.ts';
import { numberOf } from '../usage.ts';
import { setEvidence, setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { MOMENTUM_COUNTED, MOMENTUM_FULL, MOMENTUM_PRIOR, MOMENTUM_WEEKS } from './formula.ts';
import { clamp, toGrid } from './grid.ts';

const DECIMALS = 10_000;

const points = new Float64Array(MOMENTUM_WEEKS);

/** Points of the weeks from `start`, sorted upwards; undefined where one is not known. */
function readWeeks(weeks: UsageRow['weeks'], start: number): Float64Array | undefined {
  for (let week = 0; week < MOMENTUM_WEEKS; week += 1) {
    const point = numberOf(weeks[start + week] ?? null);
    if (point === null) return undefined;
    points[week] = point;
  }
  return points.sort();
}

/**
 * Growth of the four newest weeks against the four before, to four decimals; undefined with fewer than eight.
 * The base is the median of the weeks before; the mean is that of the logarithms of the lowest three weeks, at
 * most 0.5 either way, so that growth lies from -39.35 % to 64.87 %.
 */
export function measureGrowth(weeks: UsageRow['weeks']): number | undefined {
  const newest = weeks.length - MOMENTUM_WEEKS;
  if (newest < MOMENTUM_WEEKS) return undefined;
  const before = readWeeks(weeks, newest - MOMENTUM_WEEKS);
  if (before === undefined) return undefined;
  const half = MOMENTUM_WEEKS / 2;
  const base = ((before[half - 1] ?? 0) + (before[half] ?? 0)) / 2 + MOMENTUM_PRIOR;
  const now = readWeeks(weeks, newest);
  if (now === undefined) return undefined;
  let product = 1;
  for (let week = 0; week < MOMENTUM_COUNTED; week += 1)
    product *= ((now[week] ?? 0) + MOMENTUM_PRIOR) / base;
  const growth = clamp(Math.log(product) / MOMENTUM_COUNTED, -MOMENTUM_FULL, MOMENTUM_FULL);
  return Math.round(Math.expm1(growth) * DECIMALS) / DECIMALS;
}

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
  measure: ({ entries, rules }, { usage, isPresent }, column) => {
    column.measure = 'weekly_growth';
    for (let position = 0; position < entries.length; position += 1) {
      const row = isPresent[position] === 0 ? undefined : usage[position]?.row;
      const growth = row && measureGrowth(row.weeks);
      if (growth === undefined) {
        setMissing(column, position);
        continue;
      }
      const sample = numberOf(row?.previous.active ?? null) ?? 0;
      setOwn(column, position, growth, sample, scaleGrowth(growth));
      setEvidence(column, position, sample, sample + rules.prior_sample);
    }
  },
};
