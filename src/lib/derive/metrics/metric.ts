import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Metric } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Figure, UsageColumn, UsageRow } from '#lib/content/schema/usage.ts';
import type { FactorMeasure } from '../rank/model.ts';
import type { MeasuredUsage } from '../usage.ts';

/** Metrics of the marketplace as a whole; the ecosystem page shows them. */
export const MARKETPLACE_METRICS = [
  'adoption_rate',
  'active_integrations',
  'share_of_use',
  'effective_publishers',
  'top_publishers_share',
  'certified_share',
  'activation_days',
] as const;
export type MarketplaceMetric = (typeof MARKETPLACE_METRICS)[number];

/** Everything the product shows, ranks or certifies by. */
export type MetricName = Metric | FactorMeasure | 'account_growth' | MarketplaceMetric;

export type MetricUnit =
  'accounts' | 'calls' | 'share' | 'change' | 'days' | 'points' | 'listings' | 'publishers';

/** The 28 days up to the snapshot; those and the 28 before; a point a week; the day of the build alone. */
export type MetricWindow = 'window' | 'two-windows' | 'weeks' | 'none';

/** What a metric leaves out, besides what every metric does. */
export type Exclusion =
  /** Accounts of the publisher, of its partners and of the platform. */
  | 'affiliated'
  /** Counts of fewer than five accounts. */
  | 'few'
  /** New accounts that came for one day, on the three days that brought most of them. */
  | 'passers'
  /** What the three highest and the three lowest daily counts have beyond the fourth. */
  | 'extremes'
  /** The highest of the four newest weeks. */
  | 'highest-week'
  /** Listings whose own count is withheld. */
  | 'withheld'
  /** Listings that were there before the source counted. */
  | 'unseen'
  /** Removed listings. */
  | 'removed';

/** What a metric is, wording apart. */
export interface MetricDefinition {
  readonly unit: MetricUnit;
  readonly window: MetricWindow;
  /**
   * Columns of raw rows it is made from, besides the integration and the day: any one of these sets will do, the
   * best first. None where it needs no usage.
   */
  readonly needs: readonly (readonly UsageColumn[])[];
  /** Whether rows must be about days; else rows about weeks will do. */
  readonly needsDays: boolean;
  readonly exclusions: readonly Exclusion[];
  /** Smallest count behind it for which it is published; 0 where any will do. */
  readonly leastCount: number;
}

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

/** A metric that can be read from one listing. */
export interface ListingMetric extends MetricDefinition {
  readonly read: (subject: MetricSubject) => Measured;
}

/** A metric that a row of usage tells. */
export interface UsageMetric extends MetricDefinition {
  readonly value: (row: UsageRow) => Figure;
  readonly sample: (row: UsageRow) => number | null;
}
