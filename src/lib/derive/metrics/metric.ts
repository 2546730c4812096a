import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Figure } from '#lib/content/schema/usage.ts';
import type { MeasuredUsage } from '../usage.ts';

/** What a metric may look at: one listing on one day. */
export interface MetricSubject {
  readonly entry: IntegrationEntry;
  readonly usage: MeasuredUsage | undefined;
  readonly today: Day;
}

/** A value of a metric in its unit, the size of the sample behind it and the day it was measured. */
export interface Measured {
  readonly value: Figure;
  readonly sample: number | null;
  readonly date: Day | undefined;
}
