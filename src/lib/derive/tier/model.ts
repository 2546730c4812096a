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
