import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankFactor, RankingRules } from '#lib/content/schema/ranking.ts';
import type { Certification } from '../certification/model.ts';
import type { FactorMeasure } from './model.ts';
import type { MeasuredUsage } from '../usage.ts';

/** All a factor may look at. */
export interface Candidate {
  readonly entry: IntegrationEntry;
  readonly usage: MeasuredUsage | undefined;
  readonly certification: Certification;
}

export interface Measurement {
  /** In the factor's own unit; null for lack of data. */
  readonly input: number | null;
  readonly sample: number | null;
  readonly asOf: Day | undefined;
}

/** What the listings as a whole look like; needed to put one of them on a scale. */
export interface Field {
  readonly today: Day;
  readonly rules: RankingRules;
  /** 99th percentile of the inputs. */
  readonly p99: number;
  /** Median input of the listing's main category, or of all listings where the category has none. */
  readonly median: number;
}

export interface Factor {
  readonly name: RankFactor;
  readonly unit: FactorMeasure;
  readonly measure: (candidate: Candidate, today: Day) => Measurement;
  /** Value in [0, 1] of an input that is there. */
  readonly scale: (input: number, sample: number | null, field: Field) => number;
  /** True where a missing input is replaced by the category's median; false where it is the listing's to state. */
  readonly usesMedian: boolean;
}

export const clamp = (value: number): number => Math.min(1, Math.max(0, value));
