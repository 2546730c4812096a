import type { UsageRow } from '#lib/content/schema/usage.ts';
import { numberOf } from '../usage.ts';
import { MOMENTUM_COUNTED, MOMENTUM_FULL, MOMENTUM_PRIOR, MOMENTUM_WEEKS } from './formula.ts';
import { clamp } from './grid.ts';

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
