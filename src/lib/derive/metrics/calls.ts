import { numberOf, successRateOf } from '../usage.ts';
import { LEAST_ACCOUNTS } from './accounts.ts';
import type { MetricDefinition, UsageMetric } from './metric.ts';

const called = {
  window: 'window',
  needsDays: false,
  exclusions: ['affiliated', 'few'],
  leastCount: LEAST_ACCOUNTS,
} as const satisfies Partial<MetricDefinition>;

export const calls: UsageMetric = {
  ...called,
  unit: 'calls',
  needs: [['calls']],
  value: ({ last }) => last.calls,
  sample: ({ last }) => numberOf(last.calls),
};

export const successRate: UsageMetric = {
  ...called,
  unit: 'share',
  needs: [['calls', 'errors']],
  value: successRateOf,
  sample: ({ last }) => numberOf(last.calls),
};
