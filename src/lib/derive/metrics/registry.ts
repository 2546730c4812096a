import type { Metric } from '#lib/content/schema/certification.ts';
import { daysBetween } from '../days.ts';
import { numberOf } from '../usage.ts';
import type { Measured, MetricSubject } from './metric.ts';

/** How each metric is read from a listing and its usage. */
export const metrics: Readonly<Record<Metric, (subject: MetricSubject) => Measured>> = {
  active_accounts: ({ usage }) => ({
    value: usage?.row.last.active ?? null,
    sample: numberOf(usage?.row.last.active ?? null),
    date: usage?.asOf,
  }),
  retained_share: ({ usage }) => ({
    value: usage?.figures.retainedShare ?? null,
    sample: numberOf(usage?.row.previous.active ?? null),
    date: usage?.asOf,
  }),
  success_rate: ({ usage }) => ({
    value: usage?.figures.successRate ?? null,
    sample: numberOf(usage?.row.last.calls ?? null),
    date: usage?.asOf,
  }),
  calls: ({ usage }) => ({
    value: usage?.row.last.calls ?? null,
    sample: numberOf(usage?.row.last.calls ?? null),
    date: usage?.asOf,
  }),
  days_listed: ({ entry, today }) => ({
    value: daysBetween(entry.listed, today),
    sample: null,
    date: today,
  }),
};
