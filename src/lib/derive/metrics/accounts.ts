import {
  SUPPRESSED,
  type Figure,
  type UsageColumn,
  type UsageRow,
  type UsageWindow,
} from '#lib/content/schema/usage.ts';
import { numberOf, retainedShareOf } from '../usage.ts';
import type { ListingMetric, Measured, MetricDefinition, MetricSubject } from './metric.ts';

/** What use can be measured by. */
export const ANY_USE: readonly (readonly UsageColumn[])[] = [['active'], ['installs'], ['calls']];
/** What tells one active account from another: its own column, or calls where there is none. */
export const ACTIVE_ACCOUNTS: readonly (readonly UsageColumn[])[] = [
  ['account', 'active'],
  ['account', 'calls'],
];

/** A count of fewer accounts is withheld, and so is all that was counted from them. */
export const LEAST_ACCOUNTS = 5;

/** A count of accounts of the last window, which is its own sample. */
const readCount =
  (name: Exclude<keyof UsageWindow, 'calls' | 'errors'>) =>
  ({ usage }: MetricSubject): Measured => {
    const value: Figure = usage?.row.last[name] ?? null;
    return { value, sample: numberOf(value), date: usage?.asOf };
  };

const counted = {
  unit: 'accounts',
  window: 'window',
  needsDays: false,
  exclusions: ['affiliated', 'few'],
  leastCount: LEAST_ACCOUNTS,
} as const satisfies Partial<MetricDefinition>;

export const activeAccounts: ListingMetric = {
  ...counted,
  needs: ACTIVE_ACCOUNTS,
  read: readCount('active'),
};

export const steadyAccounts: ListingMetric = {
  ...counted,
  needs: ACTIVE_ACCOUNTS,
  needsDays: true,
  exclusions: ['affiliated', 'few', 'passers'],
  read: readCount('steady'),
};

export const installs: ListingMetric = { ...counted, needs: [['installs']], read: readCount('installs') };

export const dailyActivity: ListingMetric = {
  ...counted,
  needs: [['active'], ['account', 'calls']],
  needsDays: true,
  exclusions: ['affiliated', 'few', 'extremes'],
  read: readCount('activity'),
};

const readRetained = (row: UsageRow | undefined): Figure => {
  if (row === undefined) return null;
  return row.last.retained === SUPPRESSED ? SUPPRESSED : retainedShareOf(row);
};

export const retainedShare: ListingMetric = {
  ...counted,
  unit: 'share',
  window: 'two-windows',
  needs: ACTIVE_ACCOUNTS,
  read: ({ usage }) => ({
    value: readRetained(usage?.row),
    sample: numberOf(usage?.row.previous.active ?? null),
    date: usage?.asOf,
  }),
};

export const accountGrowth: MetricDefinition = {
  ...counted,
  unit: 'change',
  window: 'two-windows',
  needs: ACTIVE_ACCOUNTS,
};

export const weeklyGrowth: MetricDefinition = {
  ...counted,
  unit: 'change',
  window: 'weeks',
  needs: ANY_USE,
  exclusions: ['affiliated', 'few', 'highest-week'],
};
