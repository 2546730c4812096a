import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import type { SiteConfig } from '#lib/content/schema/site.ts';
import { daysBetween, latestDay } from '../days.ts';
import type { Usage } from '../model.ts';
import type { Health } from './model.ts';

const WATCH_AFTER_DAYS = 365;
const STALE_AFTER_DAYS = 540;
const INACTIVE_AFTER_DAYS = 730;
const LOW_SUCCESS_RATE = 0.95;
const LEAST_CALLS = 1_000;
const FALLING_BY = -0.3;

const verdict = (state: Health['state'], reason: Health['reason'], date?: Day): Health => ({
  state,
  reason,
  date,
});

function judgeApi(
  version: string | undefined,
  versions: SiteConfig['api_versions'],
  today: Day,
): Health | undefined {
  const api = versions.find((candidate) => candidate.version === version);
  if (api?.retired && api.retired <= today) return verdict('at-risk', 'api-retired', api.retired);
  if (api?.deprecated && api.deprecated <= today) return verdict('watch', 'api-deprecated', api.deprecated);
  return undefined;
}

function judgeUse(usage: Usage | undefined): Health | undefined {
  if (!usage) return undefined;
  const { calls, successRate, growth, asOf } = usage;
  if (
    typeof calls === 'number' &&
    calls >= LEAST_CALLS &&
    successRate !== null &&
    successRate < LOW_SUCCESS_RATE
  ) {
    return verdict('at-risk', 'errors-high', asOf);
  }
  return growth !== null && growth <= FALLING_BY ? verdict('watch', 'use-falling', asOf) : undefined;
}

function judgeAge(entry: IntegrationEntry, today: Day): Health | undefined {
  const tended = latestDay(entry.released, entry.verified);
  if (!tended) return verdict('watch', 'never-verified');
  const reason = entry.verified === tended ? 'verified-long-ago' : 'released-long-ago';
  const age = daysBetween(tended, today);
  if (age > STALE_AFTER_DAYS) return verdict('stale', reason, tended);
  return age > WATCH_AFTER_DAYS ? verdict('watch', reason, tended) : undefined;
}

const GRAVITY: readonly Health['state'][] = ['healthy', 'watch', 'stale', 'at-risk', 'deprecated'];

/** State of a listing: the gravest of what its status, platform API, usage and age say. */
export function judgeHealth(
  entry: IntegrationEntry,
  usage: Usage | undefined,
  versions: SiteConfig['api_versions'],
  today: Day,
): Health {
  if (entry.status === 'deprecated' || entry.status === 'removed')
    return verdict('deprecated', 'listing-deprecated');
  const found = [judgeApi(entry.platform_api, versions, today), judgeUse(usage), judgeAge(entry, today)];
  return found.reduce<Health>(
    (worst, next) => (next && GRAVITY.indexOf(next.state) > GRAVITY.indexOf(worst.state) ? next : worst),
    verdict('healthy', 'maintained', latestDay(entry.released, entry.verified)),
  );
}

/** A partner with delivered projects, none of them in the last two years, is watched. */
export function judgePartnerHealth(record: PartnerRecord | undefined, today: Day): Health {
  const latest = latestDay(...(record?.projects ?? []).map((project) => project.delivered));
  return latest && daysBetween(latest, today) > INACTIVE_AFTER_DAYS
    ? verdict('watch', 'publisher-inactive', latest)
    : verdict('healthy', 'maintained', latest);
}
