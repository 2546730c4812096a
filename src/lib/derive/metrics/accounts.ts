import { SUPPRESSED, type UsageColumn, type UsageWindow } from '#lib/content/schema/usage.ts';
import { numberOf, retainedShareOf } from '../usage.ts';
import type { MetricDefinition, UsageMetric } from './metric.ts';

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
const readCount = (name: Exclude<keyof UsageWindow, 'calls' | 'errors'>) =>
  ({
    value: ({ last }) => last[name],
    sample: ({ last }) => numberOf(last[name]),
  }) as const satisfies Pick<UsageMetric, 'value' | 'sample'>;

const counted = {
  unit: 'accounts',
  window: 'window',
  needsDays: false,
  exclusions: ['affiliated', 'few'],
  leastCount: LEAST_ACCOUNTS,
} as const satisfies Partial<MetricDefinition>;

export const activeAccounts: UsageMetric = {
  ...counted,
  needs: ACTIVE_ACCOUNTS,
  ...readCount('active'),
};

export const steadyAccounts: UsageMetric = {
  ...counted,
  needs: ACTIVE_ACCOUNTS,
  needsDays: true,
  exclusions: ['affiliated', 'few', 'passers'],
  ...readCount('steady'),
};

export const installs: UsageMetric = { ...counted, needs: [['installs']], ...readCount('installs') };

export const dailyActivity: UsageMetric = {
  ...counted,
  needs: [['active'], ['account', 'calls']],
  needsDays: true,
  exclusions: ['affiliated', 'few', 'extremes'],
  ...readCount('activity'),
};

export const retainedShare: UsageMetric = {
  ...counted,
  unit: 'share',
  window: 'two-windows',
  needs: ACTIVE_ACCOUNTS,
  value: (row) => (row.last.retained === SUPPRESSED ? SUPPRESSED : retainedShareOf(row)),
  sample: ({ previous }) => numberOf(previous.active),
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
