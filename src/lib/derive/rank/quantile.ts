/** Nearest-rank quantile of numbers sorted upwards, `share` in [0, 1]; 0 for none. */
export function nearestRank(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[Math.min(sorted.length, rank) - 1] ?? 0;
}

/** The middle one of numbers sorted upwards, the lower of the two for an even count; undefined for none. */
export const lowerMedian = (sorted: ArrayLike<number>): number | undefined =>
  sorted[(sorted.length - 1) >> 1];
