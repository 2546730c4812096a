import { daysBetween, latestDay } from '../days.ts';
import { clamp, type Factor } from './factor.ts';

const FRESH_DAYS = 90;
const OLD_DAYS = 540;

/** Days since the latest release or check: 90 or fewer give 1, 540 or more give 0, linear between. */
export const upkeep: Factor = {
  name: 'upkeep',
  unit: 'days_since_tended',
  measure: ({ entry }, today) => {
    const tended = latestDay(entry.released, entry.verified);
    return { input: tended ? Math.max(0, daysBetween(tended, today)) : null, sample: null, asOf: tended };
  },
  scale: (days) => clamp((OLD_DAYS - days) / (OLD_DAYS - FRESH_DAYS)),
  usesMedian: false,
};
