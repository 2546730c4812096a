import type { UsageRow, UsageWindow } from '#lib/content/schema/usage.ts';
import { numberOf } from '../usage.ts';
import { HEALTH_THRESHOLDS } from './thresholds.ts';

/** Measures of use that a single day cannot carry, the best first. */
const SOUND_MEASURES = ['steady', 'activity'] as const satisfies readonly (keyof UsageWindow)[];

/**
 * Share of the steady accounts lost against the 28 days before, or of the daily activity where the source knows no
 * accounts; negative where use grows, undefined where too few were there to say.
 */
export function findLoss({ last, previous }: UsageRow): number | undefined {
  for (const measure of SOUND_MEASURES) {
    const before = numberOf(previous[measure]);
    const now = numberOf(last[measure]);
    if (before === null || now === null) continue;
    return before < HEALTH_THRESHOLDS.leastAccounts ? undefined : (before - now) / before;
  }
  return undefined;
}

/** Whether too many of enough calls failed. */
export function failsOften({ last: { calls, errors } }: UsageRow): boolean {
  if (typeof calls !== 'number' || typeof errors !== 'number') return false;
  return calls >= HEALTH_THRESHOLDS.leastCalls && 1 - errors / calls < HEALTH_THRESHOLDS.leastSuccessRate;
}
