import type { Day } from '#lib/content/schema/fields.ts';

/** From the best to the gravest; the gravest reason decides. */
export const HEALTH_STATES = ['healthy', 'watch', 'at-risk', 'stale', 'deprecated'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export type ListingRuleId =
  | 'listing-deprecated'
  | 'untended'
  | 'errors-high'
  | 'api-retired'
  | 'action-in-force'
  | 'action-appealed'
  | 'api-deprecated'
  | 'tended-long-ago'
  | 'never-verified'
  | 'use-falling'
  | 'certificate-lapsed'
  | 'publisher-inactive';

export type PartnerRuleId =
  | 'partner-inactive'
  | 'listings-failing'
  | 'action-in-force'
  | 'action-appealed'
  | 'partner-quiet'
  | 'people-lapsed';

export type HealthRuleId = ListingRuleId | PartnerRuleId;

/** The rule that decided; `maintained` where none found anything. */
export type HealthReason = HealthRuleId | 'maintained';

export interface HealthFinding {
  readonly reason: HealthRuleId;
  readonly state: HealthState;
  /** Day of what the rule found, where it has one. */
  readonly date: Day | undefined;
}

export interface Health {
  readonly state: HealthState;
  readonly reason: HealthReason;
  /** Day of what decided; where nothing was found, of the latest release, check or project. */
  readonly date: Day | undefined;
  /** All that was found, the gravest first. */
  readonly reasons: readonly HealthFinding[];
}
