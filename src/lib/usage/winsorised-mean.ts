/**
 * Mean of the values after the `trim` highest have been lowered to the next highest and the `trim` lowest
 * raised to the next lowest, so that no `trim` values can carry it. 0 for no values; with too few values to
 * trim so many, as many as leave one untouched.
 */
export function winsorisedMean(values: readonly number[], trim: number): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const clipped = Math.min(trim, Math.floor((sorted.length - 1) / 2));
  const low = sorted[clipped] ?? 0;
  const high = sorted[sorted.length - 1 - clipped] ?? 0;
  return sorted.reduce((sum, value) => sum + Math.min(Math.max(value, low), high), 0) / sorted.length;
}
