import { GRID } from './formula.ts';

/** Steps a weight is counted in: nine decimals, exact in every product with a value. */
const WEIGHT_STEPS = 1_000_000_000;

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** A share as whole steps of the grid, 0 to `GRID`. */
export const toGrid = (share: number): number => Math.round(clamp(share) * GRID);

/** Weight as whole steps, to be made once. */
export const weightSteps = (weight: number): number => Math.round(weight * WEIGHT_STEPS);

/** Hundredths of a point that a value brings: weight × value × 100 points, to two decimals, half upwards. */
export const pointsOf = (steps: number, value: number): number => Math.round((steps * value) / WEIGHT_STEPS);

/**
 * The value nearest to `value` that brings just these points. They differ by a few steps of the grid at most,
 * and only where a value was blended or demoted: see `blend.ts`.
 */
export function settleValue(value: number, points: number, steps: number): number {
  if (steps === 0) return value;
  let settled = value;
  while (pointsOf(steps, settled) < points && settled < GRID) settled += 1;
  while (pointsOf(steps, settled) > points && settled > 0) settled -= 1;
  return settled;
}
