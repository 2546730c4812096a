import { numberOf } from '../usage.ts';
import { clamp, type Factor } from './factor.ts';

/** Relative growth that fills the scale in either direction. */
const FULL_GROWTH = 0.5;

/**
 * Growth of winsorised daily activity against the 28 days before, shrunk toward none by the sample:
 * g·n / (n + prior), mapped from [-0.5, 0.5] to [0, 1].
 */
export const momentum: Factor = {
  name: 'momentum',
  unit: 'weekly_growth',
  measure: ({ usage }) => {
    const last = numberOf(usage?.row.last.activity ?? null);
    const previous = numberOf(usage?.row.previous.activity ?? null);
    const growth = last === null || previous === null || previous === 0 ? null : last / previous - 1;
    return { input: growth, sample: numberOf(usage?.row.previous.active ?? null), asOf: usage?.asOf };
  },
  scale: (growth, sample, { rules }) => {
    const size = sample ?? 0;
    const shrunk = (growth * size) / (size + rules.prior_sample);
    return clamp(0.5 + shrunk / (2 * FULL_GROWTH));
  },
  usesMedian: true,
};
