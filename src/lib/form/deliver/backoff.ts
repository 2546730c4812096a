const FIRST_MS = 30_000;
const LONGEST_MS = 6 * 3_600_000;
const LEAST_MS = 1_000;

/** After so many a delivery is set aside. The pauses before come to seven hours on average, fifteen at most. */
export const MOST_TRIES = 12;

/**
 * Milliseconds until the next try after `tries` of them: anything up to 30 s · 2ⁿ, at most six hours (full jitter),
 * so that messages that failed together do not come back together. `random` is in [0, 1).
 */
export function backOff(tries: number, random: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
  return Math.max(LEAST_MS, Math.round(most * random));
}
