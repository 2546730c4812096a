import type { RankFactor } from '../../content/schema/ranking.ts';
import type { UsageColumn, UsageSnapshot } from '../../content/schema/usage.ts';
import type { Exclusion, MetricName, MetricUnit, MetricWindow } from '../../derive/metrics/metric.ts';
import type { MetricGroup } from '../../derive/metrics/registry.ts';
import type { NamedLink } from './link.ts';

export interface MetricView {
  readonly name: MetricName;
  /** Place on the page. */
  readonly id: string;
  readonly unit: MetricUnit;
  readonly window: MetricWindow;
  /** Sets of columns any one of which will do; none where it needs no usage. */
  readonly needs: readonly (readonly UsageColumn[])[];
  readonly needsDays: boolean;
  readonly exclusions: readonly Exclusion[];
  readonly leastCount: number;
  /** True where the newest snapshot's source cannot tell it. */
  readonly missing: boolean;
  readonly factors: readonly { readonly factor: RankFactor; readonly href: string }[];
  readonly criteria: readonly NamedLink[];
  /** Where on the ecosystem page it is shown. */
  readonly ecosystem: string | undefined;
}

/** What the newest snapshot says of itself. */
export interface SnapshotHeadView {
  readonly asOf: string;
  readonly source: string;
  readonly method: string;
  readonly grain: UsageSnapshot['grain'];
  readonly has: readonly UsageColumn[];
  readonly lacks: readonly UsageColumn[];
  readonly weeksOf: UsageSnapshot['weeks_of'];
  readonly listings: number;
  /** Listings whose count of active accounts is withheld. */
  readonly withheld: number;
  /** Metrics that the source cannot tell. */
  readonly missing: readonly MetricName[];
}

/** Snapshots made by one version of the definitions. */
export interface MethodView {
  readonly method: string;
  readonly from: string;
  readonly to: string;
  readonly snapshots: number;
}

export interface MetricsView {
  /** How long snapshots are kept: weekly ones, then the last of each month. */
  readonly keep: { readonly weeks: number; readonly years: number };
  readonly snapshot: SnapshotHeadView | undefined;
  /** Newest first. */
  readonly methods: readonly MethodView[];
  readonly groups: readonly { readonly group: MetricGroup; readonly metrics: readonly MetricView[] }[];
}
