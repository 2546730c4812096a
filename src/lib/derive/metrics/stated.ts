import { daysBetween } from '../days.ts';
import type { ListingMetric, MetricDefinition } from './metric.ts';

/** Read from the listing and the records on the day of the build; no usage is needed. */
const stated = {
  window: 'none',
  needs: [],
  needsDays: false,
  exclusions: [],
  leastCount: 0,
} as const satisfies Partial<MetricDefinition>;

export const daysListed: ListingMetric = {
  ...stated,
  unit: 'days',
  read: ({ entry, today }) => ({ value: daysBetween(entry.listed, today), sample: null, date: today }),
};

export const certificationCredit: MetricDefinition = { ...stated, unit: 'share' };
export const depthPoints: MetricDefinition = { ...stated, unit: 'points' };
export const daysSinceTended: MetricDefinition = { ...stated, unit: 'days' };
