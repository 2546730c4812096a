import type { Day } from '#lib/content/schema/fields.ts';

export const TIER_MEASURES = [
  'certified_people',
  'delivered_projects',
  'satisfaction',
  'certified_integrations',
] as const;
export type TierMeasure = (typeof TIER_MEASURES)[number];

export interface TierStep {
  readonly measure: TierMeasure;
  readonly have: number;
  readonly need: number;
}

export interface Tier {
  readonly current: string | undefined;
  readonly next: string | undefined;
  /** Every measure the next tier asks for, met or not; those of the current tier where it is the highest. */
  readonly steps: readonly TierStep[];
  /** Last day on which the current tier holds if nothing new is recorded; absent where nothing it rests on lapses. */
  readonly holdsUntil: Day | undefined;
  /** The measures of the current tier that fall short on the day after, as they stand then. */
  readonly endangeredBy: readonly TierStep[];
  /** Tier of the day after. */
  readonly fallsTo: string | undefined;
  /** Whether the current tier would be lost within the notice of the rules. */
  readonly isEndangered: boolean;
}

export interface Skill {
  readonly skill: string;
  readonly people: number;
  /** Day on which the next of their certificates ends. */
  readonly nextExpiry: Day;
  /** Last day on which enough of them are in force. */
  readonly holdsUntil: Day;
}

/** What customers said, and what of it counts. */
export interface Satisfaction {
  /** Mean of the answers, 1 to 5. */
  readonly mean: number;
  readonly answers: number;
  readonly asOf: Day;
  /** Mean of all other partners, weighted by answers; absent where none of them has any. */
  readonly prior: number | undefined;
  /** The mean shrunk toward that of the others, two decimals; absent where the answers are too few. */
  readonly adjusted: number | undefined;
}
