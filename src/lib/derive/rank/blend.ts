import { MISSING, type Column } from './column.ts';
import type { Factor, RankDay } from './factor.ts';
import { clamp, pointsOf, settleValue, weightSteps } from './grid.ts';
import type { Listings } from './listings.ts';
import { findCommon, findMedians, findMembers } from './yardstick.ts';

const mix = (own: number, yardstick: number, evidence: number, total: number): number =>
  evidence === total ? own : Math.round((own * evidence + yardstick * (total - evidence)) / total);

/** A measurement on the grid: its range, and how much of it counts. */
export interface Measured {
  readonly low: number;
  readonly high: number;
  readonly evidence: number;
  readonly total: number;
}

/** Hundredths of a point that a measurement brings against its yardstick. */
export function blendPoints(
  { low, high, evidence, total }: Measured,
  yardstick: number,
  multiplier: number,
  steps: number,
): number {
  const own = pointsOf(steps, clamp(yardstick, low, high));
  return Math.round(multiplier * mix(own, pointsOf(steps, yardstick), evidence, total));
}

/**
 * Value and points of one listing against its yardstick.
 *
 * More use of one listing may raise the yardstick by which others are judged, but never raises others by more
 * than itself. Rounding would break that: so points, which are whole, are blended as values are, and the value
 * shown is the nearest one that brings these points.
 */
function settle(
  column: Column,
  position: number,
  yardstick: number,
  multiplier: number,
  steps: number,
): void {
  const isMissing = column.own[position] === MISSING;
  const low = isMissing ? yardstick : (column.low[position] ?? 0);
  const high = isMissing ? yardstick : (column.high[position] ?? 0);
  const evidence = column.evidence[position] ?? 0;
  const total = column.total[position] ?? 1;
  const within = clamp(yardstick, low, high);
  column.yardstick[position] = yardstick;
  if (multiplier === 1 && (isMissing || evidence === total)) {
    column.value[position] = within;
    column.points[position] = pointsOf(steps, within);
    return;
  }
  const points = blendPoints({ low, high, evidence, total }, yardstick, multiplier, steps);
  const value = Math.round(multiplier * mix(within, yardstick, evidence, total));
  column.points[position] = points;
  column.value[position] = settleValue(value, points, steps);
}

/** What `settle` comes to for a stated factor of a listing that no rule demotes. */
function settleStated(column: Column, position: number, steps: number): void {
  const value = Math.max(0, column.own[position] ?? 0);
  column.yardstick[position] = 0;
  column.value[position] = value;
  column.points[position] = pointsOf(steps, value);
}

function blendStated({ multiplier }: RankDay, column: Column, steps: number): void {
  for (let position = 0; position < multiplier.length; position += 1) {
    const factor = multiplier[position] ?? 1;
    if (factor === 1) settleStated(column, position, steps);
    else settle(column, position, 0, factor, steps);
  }
}

/** Members first: where a category has none, what theirs come to stands for the others. */
function blendMeasured(listings: Listings, day: RankDay, column: Column, steps: number): void {
  const { mainCategory } = listings;
  const isMember = findMembers(column, day);
  const medians = findMedians(listings, column, isMember);
  for (let position = 0; position < mainCategory.length; position += 1) {
    if (isMember[position] !== 1) continue;
    settle(column, position, medians[mainCategory[position] ?? 0] ?? 0, 1, steps);
  }
  let common = MISSING;
  for (let position = 0; position < mainCategory.length; position += 1) {
    if (isMember[position] === 1) continue;
    let yardstick = medians[mainCategory[position] ?? 0] ?? MISSING;
    if (yardstick === MISSING)
      yardstick = common === MISSING ? (common = findCommon(column, isMember)) : common;
    settle(column, position, yardstick, day.multiplier[position] ?? 1, steps);
  }
}

/** Fills values and points of a column that was measured. */
export function blendColumn(factor: Factor, listings: Listings, day: RankDay, column: Column): void {
  const steps = weightSteps(listings.rules.weights[factor.name]);
  if (factor.isStated) blendStated(day, column, steps);
  else blendMeasured(listings, day, column, steps);
}
