import { MISSING, type Column } from './column.ts';
import type { RankDay } from './factor.ts';
import { NEUTRAL_VALUE } from './formula.ts';
import { toGrid } from './grid.ts';
import type { Listings } from './listings.ts';
import { lowerMedian } from './quantile.ts';

/** More than a value on the grid: keeps categories apart in one sort. */
const CATEGORY_STEP = 16_384;

/** Those measured whole, and demoted by no rule: what they show may stand for others. */
export const isMember = (column: Column, { multiplier }: RankDay, position: number): boolean =>
  column.isYardstick[position] === 1 && column.own[position] !== MISSING && multiplier[position] === 1;

/** Lower median of the members' own values by main category; MISSING for a category without members. */
export function findMedians(listings: Listings, day: RankDay, column: Column): Int32Array {
  const { mainCategory, categories } = listings;
  const keys = new Int32Array(mainCategory.length);
  let count = 0;
  for (let position = 0; position < mainCategory.length; position += 1) {
    if (!isMember(column, day, position)) continue;
    keys[count] = (mainCategory[position] ?? 0) * CATEGORY_STEP + (column.own[position] ?? 0);
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort();
  const medians = new Int32Array(categories.length).fill(MISSING);
  for (let start = 0; start < count;) {
    const category = Math.floor((sorted[start] ?? 0) / CATEGORY_STEP);
    let end = start;
    while (end < count && (sorted[end] ?? 0) < (category + 1) * CATEGORY_STEP) end += 1;
    medians[category] = (lowerMedian(sorted.subarray(start, end)) ?? 0) - category * CATEGORY_STEP;
    start = end;
  }
  return medians;
}

/** Lower median of the members' values as they count in the end, for categories without members. */
export function findCommon(listings: Listings, day: RankDay, column: Column): number {
  const values = new Int32Array(listings.entries.length);
  let count = 0;
  for (let position = 0; position < values.length; position += 1) {
    if (!isMember(column, day, position)) continue;
    values[count] = column.value[position] ?? 0;
    count += 1;
  }
  return lowerMedian(values.subarray(0, count).sort()) ?? toGrid(NEUTRAL_VALUE);
}
