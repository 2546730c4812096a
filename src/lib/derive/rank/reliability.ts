import { numberOf } from '../usage.ts';
import { clamp, type Factor } from './factor.ts';

const Z_95 = 1.959964;
/** Success rate at which the factor is worth nothing. */
const FLOOR = 0.9;

/** Lower bound of the Wilson score interval at 95 % (Wilson 1927). */
export function wilsonLowerBound(share: number, sample: number): number {
  if (sample <= 0) return 0;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * sample);
  const margin = Z_95 * Math.sqrt((share * (1 - share)) / sample + z2 / (4 * sample * sample));
  return clamp((centre - margin) / (1 + z2 / sample));
}

/** Wilson lower bound of the share of calls that succeed, from 90 % (0) to 100 % (1). */
export const reliability: Factor = {
  name: 'reliability',
  unit: 'success_rate',
  measure: ({ usage }) => ({
    input: usage?.figures.successRate ?? null,
    sample: numberOf(usage?.figures.calls ?? null),
    asOf: usage?.asOf,
  }),
  scale: (share, sample) => clamp((wilsonLowerBound(share, sample ?? 0) - FLOOR) / (1 - FLOOR)),
  usesMedian: true,
};
