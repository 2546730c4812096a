import { MISSING, type Column } from './column.ts';
import type { RankDay } from './factor.ts';
import { NEUTRAL_VALUE } from './formula.ts';
import { toGrid } from './grid.ts';
import type { Listings } from './listings.ts';
import { lowerMedian } from './quantile.ts';
import { sortByKey } from './sort.ts';

/** 1 for those measured whole, and demoted by no rule: what they show may stand for others. */
export function findMembers({ isYardstick, own }: Column, { multiplier }: RankDay): Uint8Array {
  const isMember = new Uint8Array(own.length);
  for (let position = 0; position < own.length; position += 1) {
    const isWhole = isYardstick[position] === 1 && own[position] !== MISSING;
    if (isWhole && multiplier[position] === 1) isMember[position] = 1;
  }
  return isMember;
}

function countBy(categories: Int32Array, positions: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const position of positions) {
    const category = categories[position] ?? 0;
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

/** Lower median of the members' own values by main category; MISSING for a category without members. */
export function findMedians(
  { mainCategory, categories }: Listings,
  { own }: Column,
  isMember: Uint8Array,
): Int32Array {
  const sorted = sortByKey(own, isMember);
  const counts = countBy(mainCategory, sorted, categories.length);
  const seen = new Int32Array(categories.length);
  const medians = new Int32Array(categories.length).fill(MISSING);
  for (const position of sorted) {
    const category = mainCategory[position] ?? 0;
    const nth = (seen[category] ?? 0) + 1;
    seen[category] = nth;
    if (2 * nth <= (counts[category] ?? 0) + 1) medians[category] = own[position] ?? MISSING;
  }
  return medians;
}

/** Lower median of the members' values as they count in the end, for categories without members. */
export function findCommon({ value }: Column, isMember: Uint8Array): number {
  const middle = lowerMedian(sortByKey(value, isMember));
  return middle === undefined ? toGrid(NEUTRAL_VALUE) : (value[middle] ?? 0);
}
