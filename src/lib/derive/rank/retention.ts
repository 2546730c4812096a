import { numberOf } from '../usage.ts';
import { clamp, type Factor } from './factor.ts';

/** Share of accounts that stayed, as the mean of a Beta posterior whose prior is the category's median. */
export const retention: Factor = {
  name: 'retention',
  unit: 'retained_share',
  measure: ({ usage }) => ({
    input: usage?.figures.retainedShare ?? null,
    sample: numberOf(usage?.row.previous.active ?? null),
    asOf: usage?.asOf,
  }),
  scale: (share, sample, { rules, median }) => {
    const size = sample ?? 0;
    return clamp((share * size + median * rules.prior_sample) / (size + rules.prior_sample));
  },
  usesMedian: true,
};
