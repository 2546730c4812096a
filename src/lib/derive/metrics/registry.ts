import type { Metric } from '#lib/content/schema/certification.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import {
  accountGrowth,
  activeAccounts,
  dailyActivity,
  installs,
  retainedShare,
  steadyAccounts,
  weeklyGrowth,
} from './accounts.ts';
import { calls, successRate } from './calls.ts';
import { marketplace } from './marketplace.ts';
import {
  MARKETPLACE_METRICS,
  type Measured,
  type MetricDefinition,
  type MetricName,
  type MetricSubject,
  type UsageMetric,
} from './metric.ts';
import { certificationCredit, daysListed, daysSinceTended, depthPoints } from './stated.ts';

/** Metrics that a criterion may use and a row of usage tells. */
export const usageMetrics = {
  active_accounts: activeAccounts,
  steady_accounts: steadyAccounts,
  retained_share: retainedShare,
  success_rate: successRate,
  calls,
  installs,
  daily_activity: dailyActivity,
} as const satisfies Record<Exclude<Metric, 'days_listed'>, UsageMetric>;

/** Every metric, defined once. */
export const definitions: Readonly<Record<MetricName, MetricDefinition>> = {
  ...usageMetrics,
  days_listed: daysListed,
  account_growth: accountGrowth,
  weekly_growth: weeklyGrowth,
  certification_credit: certificationCredit,
  depth_points: depthPoints,
  days_since_tended: daysSinceTended,
  ...marketplace,
};

/** What a source says: which columns, and whether a row is about a day or a week. */
type SourceShape = Pick<UsageSnapshot, 'columns' | 'grain'>;

/** Whether a source cannot tell it. */
export function isMissing({ needs, needsDays }: MetricDefinition, { columns, grain }: SourceShape): boolean {
  if (needs.length === 0) return false;
  if (needsDays && grain === 'week') return true;
  return !needs.some((set) => set.every((column) => columns.includes(column)));
}

export type MetricGroup = 'use' | 'quality' | 'listing' | 'marketplace';

/** Every metric once, in the order shown. */
export const METRIC_GROUPS: Readonly<Record<MetricGroup, readonly MetricName[]>> = {
  use: [
    'active_accounts',
    'steady_accounts',
    'daily_activity',
    'installs',
    'calls',
    'account_growth',
    'weekly_growth',
  ],
  quality: ['success_rate', 'retained_share'],
  listing: ['days_listed', 'certification_credit', 'depth_points', 'days_since_tended'],
  marketplace: MARKETPLACE_METRICS,
};

const readUsage =
  ({ value, sample }: UsageMetric) =>
  ({ usage }: MetricSubject): Measured =>
    usage
      ? { value: value(usage.row), sample: sample(usage.row), date: usage.asOf }
      : { value: null, sample: null, date: undefined };

/** How each metric that a criterion may use is read from a listing and its usage. */
export const metrics: Readonly<Record<Metric, (subject: MetricSubject) => Measured>> = {
  active_accounts: readUsage(activeAccounts),
  steady_accounts: readUsage(steadyAccounts),
  retained_share: readUsage(retainedShare),
  success_rate: readUsage(successRate),
  calls: readUsage(calls),
  installs: readUsage(installs),
  daily_activity: readUsage(dailyActivity),
  days_listed: daysListed.read,
};
