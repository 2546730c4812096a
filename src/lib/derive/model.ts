import type { Day } from '../content/schema/fields.ts';
import type { Figure } from '../content/schema/usage.ts';
import type { Certification } from './certification/model.ts';
import type { Complement } from './complements.ts';
import type { Health } from './health/model.ts';
import type { Proof } from './match/proof.ts';
import type { Draw, Rank, RankHistory } from './rank/model.ts';
import type { Satisfaction, Skill, Tier } from './tier/model.ts';
import type { Together } from './together.ts';

/** The latest 28 days in figures; null where the source has none. */
export interface Usage {
  readonly asOf: Day;
  readonly active: Figure;
  readonly calls: Figure;
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
  readonly complements: readonly Complement[];
  /** Often used with it, most partners first. */
  readonly together: readonly Together[];
  /** Partners that implement it, by proven work. */
  readonly implementedBy: readonly string[];
}

export interface PartnerFacts {
  readonly tier: Tier;
  readonly health: Health;
  readonly skills: readonly Skill[];
  readonly certifiedPeople: number;
  readonly deliveredProjects: number;
  /** Day of the latest delivered project. */
  readonly latestProject: Day | undefined;
  readonly satisfaction: Satisfaction | undefined;
  /** Its own published listings, by place. */
  readonly publishes: readonly string[];
  /** Listings it implements or has delivered, with delivered projects each, most first. */
  readonly implements: readonly {
    readonly integration: string;
    readonly projects: number;
    /** Day of the latest of them. */
    readonly latest: Day | undefined;
  }[];
  readonly proof: Proof;
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
  /** Available listings whose use grows, most first. */
  readonly rising: readonly string[];
  /** Newcomers that hold the places kept for them today. */
  readonly draw: Draw;
  readonly rankHistory: RankHistory;
}
