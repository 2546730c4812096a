import type { UsageRow } from '#lib/content/schema/usage.ts';
import { numberOf } from '../usage.ts';
import { setEvidence, setMissing, setOwn } from './column.ts';
import type { Factor } from './factor.ts';
import { MOMENTUM_COUNTED, MOMENTUM_FULL, MOMENTUM_PRIOR, MOMENTUM_WEEKS } from './formula.ts';
import { clamp, toGrid } from './grid.ts';

const DECIMALS = 10_000;

/** Points of four weeks in ascending order; reused, as this runs for every listing of every snapshot. */
const sorted = { first: 0, second: 0, third: 0 };

/** Puts the three lowest of the four weeks from `start` into `sorted`; false where one is not known. */
function sortWeeks(weeks: UsageRow['weeks'], start: number): boolean {
  let first = Infinity;
  let second = Infinity;
  let third = Infinity;
  for (let week = start; week < start + MOMENTUM_WEEKS; week += 1) {
    const point = numberOf(weeks[week] ?? null);
    if (point === null) return false;
    if (point < first) {
      third = second;
      second = first;
      first = point;
    } else if (point < second) {
      third = second;
      second = point;
    } else if (point < third) third = point;
  }
  sorted.first = first;
  sorted.second = second;
  sorted.third = third;
  return true;
}

/**
 * Growth of the four newest weeks against the four before, to four decimals; NaN with fewer than eight. The base
 * is the median of the weeks before; the mean is that of the logarithms of the lowest three weeks, at most 0.5
 * either way, so that growth lies from -39.35 % to 64.87 %.
 */
export function measureGrowth(weeks: UsageRow['weeks']): number {
  const newest = weeks.length - MOMENTUM_WEEKS;
  if (newest < MOMENTUM_WEEKS) return Number.NaN;
  if (!sortWeeks(weeks, newest - MOMENTUM_WEEKS)) return Number.NaN;
  const base = (sorted.second + sorted.third) / 2 + MOMENTUM_PRIOR;
  if (!sortWeeks(weeks, newest)) return Number.NaN;
  const { first, second, third } = sorted;
  const product =
    ((first + MOMENTUM_PRIOR) / base) *
    ((second + MOMENTUM_PRIOR) / base) *
    ((third + MOMENTUM_PRIOR) / base);
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
  measure: ({ entries, rules }, { rows, isPresent }, column) => {
    column.measure = 'weekly_growth';
    for (let position = 0; position < entries.length; position += 1) {
      const row = isPresent[position] === 0 ? undefined : rows[position];
      const growth = row === undefined ? Number.NaN : measureGrowth(row.weeks);
      if (Number.isNaN(growth)) {
        setMissing(column, position);
        continue;
      }
      const sample = numberOf(row?.previous.active ?? null) ?? 0;
      setOwn(column, position, growth, sample, scaleGrowth(growth));
      setEvidence(column, position, sample, sample + rules.prior_sample);
    }
  },
};
