import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { findActionsInForce, type ActionsInForce } from '../actions.ts';
import type { Certification } from '../certification/model.ts';
import type { MeasuredUsage } from '../usage.ts';
import { prepareDays, type HealthDays } from './cutoffs.ts';
import { lastTended } from './demotion.ts';
import { LISTING_RULES } from './listing-rules.ts';
import type { Health } from './model.ts';
import { findInactive, findLatestProject, PARTNER_RULES } from './partner-rules.ts';
import { judge } from './rule.ts';

/** What the health of every listing and partner is judged with on one day. */
export interface HealthContext {
  readonly days: HealthDays;
  readonly actions: ActionsInForce;
  readonly records: Content['records']['partners'];
  /** Day of the latest project of each partner that has been inactive since. */
  readonly inactive: ReadonlyMap<string, Day>;
}

export function prepareHealth({ site, records }: Content, today: Day): HealthContext {
  const days = prepareDays(site.api_versions, today);
  const inactive = new Map<string, Day>();
  for (const [slug, record] of records.partners) {
    const since = findInactive(record, days);
    if (since !== undefined) inactive.set(slug, since);
  }
  return { days, inactive, records: records.partners, actions: findActionsInForce(records.actions, today) };
}

/** State of a listing with every reason. What is dated after the day counts for nothing. */
export const judgeListing = (
  entry: IntegrationEntry,
  usage: MeasuredUsage | undefined,
  certification: Pick<Certification, 'state' | 'lost'>,
  { days, actions, inactive }: HealthContext,
): Health =>
  judge(
    LISTING_RULES,
    {
      entry,
      usage,
      certification,
      actions: actions.byIntegration.get(entry.slug) ?? [],
      publisherInactiveSince: inactive.get(entry.publisher),
      days,
    },
    lastTended(entry, days.today),
  );

/** State of a partner with every reason; `listings` is the health of its own listings that are still offered. */
export function judgePartner(
  slug: string,
  listings: readonly Health[],
  { days, actions, records }: HealthContext,
): Health {
  const record = records.get(slug);
  const latestProject = findLatestProject(record, days.today);
  return judge(
    PARTNER_RULES,
    { record, listings, latestProject, days, actions: actions.byPartner.get(slug) ?? [] },
    latestProject,
  );
}
