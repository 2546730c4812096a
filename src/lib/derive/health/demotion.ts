import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';
import { addMonths } from '../days.ts';
import type { Demotion } from '../rank/model.ts';
import { HEALTH_THRESHOLDS } from './thresholds.ts';

/** What of a listing decides whether it is demoted: its status and its days, never its use. */
export type DemotionSubject = Pick<IntegrationEntry, 'status' | 'released' | 'verified' | 'platform_api'>;

type ApiVersions = SiteConfig['api_versions'];

/** Day of the latest release or check that is not after `today`. */
export function lastTended(
  { released, verified }: Pick<DemotionSubject, 'released' | 'verified'>,
  today: Day,
): Day | undefined {
  const release = released !== undefined && released <= today ? released : undefined;
  const check = verified !== undefined && verified <= today ? verified : undefined;
  if (release === undefined || check === undefined) return release ?? check;
  return release > check ? release : check;
}

/** Versions of the platform API that no longer answer on `today`. */
export const listRetired = (versions: ApiVersions, today: Day): ReadonlySet<string> =>
  new Set(
    versions.filter(({ retired }) => retired !== undefined && retired <= today).map((api) => api.version),
  );

/**
 * The gravest rule by which health demotes a listing on one day: withdrawn, then stale, then on a retired API.
 * Prepared once a day, so that a listing costs a few comparisons. `tended` is the day of the latest release or
 * check, where it is known already.
 */
export function prepareDemotion(
  versions: ApiVersions,
  today: Day,
): (entry: DemotionSubject, tended?: Day) => Demotion['rule'] | undefined {
  const staleBefore = addMonths(today, -HEALTH_THRESHOLDS.staleMonths);
  const retired = listRetired(versions, today);
  return (entry, tended = lastTended(entry, today)) => {
    if (entry.status === 'deprecated' || entry.status === 'removed') return 'deprecated';
    if (tended !== undefined && tended < staleBefore) return 'stale';
    return entry.platform_api !== undefined && retired.has(entry.platform_api) ? 'api_retired' : undefined;
  };
}

/** The same for a single listing. */
export const demotionRule = (
  entry: DemotionSubject,
  versions: ApiVersions,
  today: Day,
): Demotion['rule'] | undefined => prepareDemotion(versions, today)(entry);
