import { numberOf, successRateOf } from '../usage.ts';
import { LEAST_ACCOUNTS } from './accounts.ts';
import type { ListingMetric, MetricDefinition } from './metric.ts';

const called = {
  window: 'window',
  needsDays: false,
  exclusions: ['affiliated', 'few'],
  leastCount: LEAST_ACCOUNTS,
} as const satisfies Partial<MetricDefinition>;

export const calls: ListingMetric = {
  ...called,
  unit: 'calls',
  needs: [['calls']],
  read: ({ usage }) => {
    const value = usage?.row.last.calls ?? null;
    return { value, sample: numberOf(value), date: usage?.asOf };
  },
};

export const successRate: ListingMetric = {
  ...called,
  unit: 'share',
  needs: [['calls', 'errors']],
  read: ({ usage }) => ({
    value: usage ? successRateOf(usage.row) : null,
    sample: numberOf(usage?.row.last.calls ?? null),
    date: usage?.asOf,
  }),
};
