import type { Day } from '#lib/content/schema/fields.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';
import { addMonths } from '../days.ts';
import { HEALTH_THRESHOLDS } from './thresholds.ts';

/** Every day that a rule compares with, made once for all listings and partners. */
export interface HealthDays {
  readonly today: Day;
  /** A release or check before this day was long ago. */
  readonly watchBefore: Day;
  /** A release or check before this day was so long ago that the listing is stale. */
  readonly staleBefore: Day;
  /** A listing that appeared before this day should have been checked by a person. */
  readonly verifyBefore: Day;
  readonly quietBefore: Day;
  readonly inactiveBefore: Day;
  /** Days since which versions of the platform API are deprecated or retired, retired ones in both. */
  readonly deprecated: ReadonlyMap<string, Day>;
  readonly retired: ReadonlyMap<string, Day>;
}

function daysOf(
  versions: SiteConfig['api_versions'],
  field: 'deprecated' | 'retired',
  today: Day,
): ReadonlyMap<string, Day> {
  return new Map(
    versions.flatMap((api) => {
      const since = api[field];
      return since !== undefined && since <= today ? [[api.version, since] as const] : [];
    }),
  );
}

export function prepareDays(versions: SiteConfig['api_versions'], today: Day): HealthDays {
  const before = (months: number) => addMonths(today, -months);
  return {
    today,
    watchBefore: before(HEALTH_THRESHOLDS.watchMonths),
    staleBefore: before(HEALTH_THRESHOLDS.staleMonths),
    verifyBefore: before(HEALTH_THRESHOLDS.verifyMonths),
    quietBefore: before(HEALTH_THRESHOLDS.quietMonths),
    inactiveBefore: before(HEALTH_THRESHOLDS.inactiveMonths),
    deprecated: daysOf(versions, 'deprecated', today),
    retired: daysOf(versions, 'retired', today),
  };
}
