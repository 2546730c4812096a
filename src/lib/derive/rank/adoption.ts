import { numberOf } from '../usage.ts';
import { clamp, type Factor } from './factor.ts';

/** Active accounts in 28 days on a log scale: ln(1 + a) / ln(1 + p99), at most 1. */
export const adoption: Factor = {
  name: 'adoption',
  unit: 'steady_accounts',
  measure: ({ usage }) => {
    const active = numberOf(usage?.row.last.steady ?? null);
    return { input: active, sample: active, asOf: usage?.asOf };
  },
  scale: (active, _sample, { p99 }) => (p99 <= 0 ? 0 : clamp(Math.log1p(active) / Math.log1p(p99))),
  usesMedian: true,
};
