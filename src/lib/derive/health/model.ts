import type { Day } from '#lib/content/schema/fields.ts';

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
  /** The rule that decided. */
  readonly reason: HealthReason;
  /** Day the reason began, where it has one. */
  readonly date: Day | undefined;
}
