import type { Day } from '#lib/content/schema/fields.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';

/**
 * Where a factor's value comes from: measured; measured on a sample so small, or a listing so new, that the
 * category's median weighs in; that median itself for lack of data; stated by the listing; not stated.
 */
export type FactorNote = 'measured' | 'shrunk' | 'median' | 'stated' | 'not-stated';

/** What a factor was measured on, the best the usage source has. */
export const FACTOR_MEASURES = [
  'steady_accounts',
  'active_accounts',
  'daily_activity',
  'installs',
  'calls',
  'weekly_growth',
  'retained_share',
  'success_rate',
  'certification_credit',
  'depth_points',
  'days_since_tended',
] as const;
export type FactorMeasure = (typeof FACTOR_MEASURES)[number];

/** What would raise a factor. */
export const RAISE_KINDS = [
  'more-accounts',
  'more-use',
  'steady-growth',
  'keep-accounts',
  'fewer-errors',
  'meet-criteria',
  'renew-certificate',
  'state-depth',
  'release-or-verify',
  'start-reporting',
] as const;
export type RaiseKind = (typeof RAISE_KINDS)[number];

export interface Raise {
  readonly kind: RaiseKind;
  /** Input to reach, in the unit of the factor's measure, where there is one. */
  readonly target: number | undefined;
  /** Points of the score it would add at that target. */
  readonly gain: number;
  /** Criteria to meet or parts of depth to state, by their names in the content. */
  readonly items: readonly string[];
}

export interface FactorResult {
  readonly factor: RankFactor;
  readonly measure: FactorMeasure;
  /** Raw input in the unit of the measure; null for lack of data. */
  readonly input: number | null;
  readonly sample: number | null;
  /** In [0, 1], four decimals, after any demotion. */
  readonly value: number;
  readonly weight: number;
  /** Points out of 100, two decimals: weight × value × 100. The contributions of a listing sum to its score. */
  readonly contribution: number;
  readonly asOf: Day | undefined;
  readonly note: FactorNote;
}

/** Points of a factor at a value of 1. Weights have few decimals; a hundred of them carries noise of binary fractions. */
export const pointsAt = (weight: number): number => Math.round(weight * 1e8) / 1e6;

export interface Place {
  readonly place: number;
  readonly of: number;
}

/** A rule that multiplies every value of a listing. */
export interface Demotion {
  readonly rule: 'deprecated' | 'stale' | 'api_retired';
  /** In [0, 1). */
  readonly multiplier: number;
}

export interface Rank {
  /** In [0, 100], two decimals. */
  readonly score: number;
  readonly overall: Place;
  /** Place in each category of the listing, in its own order. */
  readonly categories: readonly (Place & { readonly category: string })[];
  readonly factors: readonly FactorResult[];
  readonly demotion: Demotion | undefined;
}

/** Place of one listing by one snapshot. */
export interface PlacePoint {
  readonly asOf: Day;
  readonly score: number;
  /** Place among all listings of that day, and how many they were. */
  readonly place: number;
  readonly of: number;
  /** The same in the listing's main category. */
  readonly categoryPlace: number;
  readonly categoryOf: number;
}

/** Place of a listing on a day that is known. */
export interface DayPlace {
  readonly slug: string;
  readonly score: number;
  readonly place: number;
  /** In its main category. */
  readonly categoryPlace: number;
}

/** Ranks by the same function over the snapshots of 26 weeks, oldest first; nothing is stored. */
export interface RankHistory {
  readonly days: readonly Day[];
  /** Points of a listing, from the first snapshot on whose day it was listed. */
  pointsOf(slug: string): readonly PlacePoint[];
  /** All places by the snapshot of a day, best first; none where there is no such snapshot. */
  placesOn(day: Day): readonly DayPlace[];
}

/** The newcomers drawn for the places kept for them. */
export interface Draw {
  /** Text the draw was seeded with. */
  readonly seed: string;
  readonly places: number;
  /** All who took part, by slug. */
  readonly pool: readonly string[];
  /** Those drawn, in the order drawn. */
  readonly drawn: readonly string[];
}
