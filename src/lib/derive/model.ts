import type { Day } from '../content/schema/fields.ts';
import type { RankFactor } from '../content/schema/ranking.ts';

export type CriterionState = 'met' | 'not-met' | 'not-enough-data' | 'due' | 'grace' | 'lapsed';

export interface CriterionResult {
  readonly criterion: string;
  readonly state: CriterionState;
  /** What was measured or found; absent where there is nothing yet. */
  readonly value: number | string | undefined;
  /** Size of the sample behind a measured value. */
  readonly sample: number | undefined;
  /** Day of the measurement or the evidence. */
  readonly date: Day | undefined;
  /** Last day it holds. */
  readonly expires: Day | undefined;
  readonly url: string | undefined;
}

export type CertificateState = 'in-force' | 'due' | 'grace' | 'lapsed' | 'none';

export interface Certification {
  readonly state: CertificateState;
  /** Level slug; present unless the state is none. */
  readonly level: string | undefined;
  readonly certifiedOn: Day | undefined;
  /** Last day of the certificate, grace excluded. */
  readonly until: Day | undefined;
  /** Share of criteria that hold, in [0, 1]; 0 once lapsed. */
  readonly credit: number;
  readonly criteria: readonly CriterionResult[];
}

export type HealthState = 'healthy' | 'watch' | 'at-risk' | 'stale' | 'deprecated';
export type HealthReason =
  | 'maintained'
  | 'never-verified'
  | 'verified-long-ago'
  | 'released-long-ago'
  | 'errors-high'
  | 'use-falling'
  | 'api-deprecated'
  | 'api-retired'
  | 'listing-deprecated'
  | 'publisher-inactive';

export interface Health {
  readonly state: HealthState;
  readonly reason: HealthReason;
  /** Day the reason began, where it has one. */
  readonly date: Day | undefined;
}

/** Why a factor has the value it has: measured, or the category's median for lack of data. */
export type FactorNote = 'measured' | 'median' | 'stated' | 'not-stated';

export interface FactorResult {
  readonly factor: RankFactor;
  /** Raw input in the factor's own unit; null for lack of data. */
  readonly input: number | null;
  readonly sample: number | null;
  /** In [0, 1]. */
  readonly value: number;
  readonly weight: number;
  /** Points out of 100. The contributions of a listing sum to its score. */
  readonly contribution: number;
  readonly asOf: Day | undefined;
  readonly note: FactorNote;
}

export interface Place {
  readonly place: number;
  readonly of: number;
}

export interface Rank {
  /** In [0, 100], two decimals. */
  readonly score: number;
  readonly overall: Place;
  /** Place in each category of the listing, in its own order. */
  readonly categories: readonly (Place & { readonly category: string })[];
  readonly factors: readonly FactorResult[];
}

/** The latest 28 days in figures; null where the source has none or the count is under 5. */
export interface Usage {
  readonly asOf: Day;
  readonly active: number | null;
  readonly calls: number | null;
  readonly successRate: number | null;
  readonly retainedShare: number | null;
  /** Relative change of active accounts against the 28 days before. */
  readonly growth: number | null;
}

export interface IntegrationFacts {
  readonly certification: Certification;
  readonly health: Health;
  /** Absent for removed listings. */
  readonly rank: Rank | undefined;
  readonly usage: Usage | undefined;
  /** Listed at most `newcomer_days` ago. */
  readonly isNew: boolean;
  /** Published listings, best first. */
  readonly similar: readonly string[];
  /** Listings that either side names, in code-point order. */
  readonly worksWith: readonly string[];
  /** Partners that implement it, most proven work first. */
  readonly implementedBy: readonly string[];
}

export type TierMeasure =
  'certified_people' | 'delivered_projects' | 'satisfaction' | 'certified_integrations';

export interface TierStep {
  readonly measure: TierMeasure;
  readonly have: number;
  readonly need: number;
}

export interface Tier {
  readonly current: string | undefined;
  readonly next: string | undefined;
  /** Every measure the next tier asks for, met or not. */
  readonly steps: readonly TierStep[];
}

export interface PartnerFacts {
  readonly tier: Tier;
  readonly health: Health;
  readonly skills: readonly { readonly skill: string; readonly people: number }[];
  readonly certifiedPeople: number;
  readonly deliveredProjects: number;
  /** Day of the latest delivered project. */
  readonly latestProject: Day | undefined;
  readonly satisfaction: { readonly mean: number; readonly answers: number; readonly asOf: Day } | undefined;
  /** Its own published listings, by place. */
  readonly publishes: readonly string[];
  /** Listings it implements, with delivered projects each, most first. */
  readonly implements: readonly { readonly integration: string; readonly projects: number }[];
  readonly publishesCertified: number;
}

export interface Facts {
  readonly today: Day;
  /** Day of the snapshot behind every usage figure. */
  readonly usageAsOf: Day | undefined;
  /** One entry for every integration, removed ones included. */
  readonly integrations: ReadonlyMap<string, IntegrationFacts>;
  readonly partners: ReadonlyMap<string, PartnerFacts>;
  /** Published integrations by place. */
  readonly byPlace: readonly string[];
  readonly rising: readonly string[];
}
