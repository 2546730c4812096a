import type { Day } from '#lib/content/schema/fields.ts';

export type CriterionState = 'met' | 'not-met' | 'not-enough-data' | 'due' | 'grace' | 'lapsed';

export interface CriterionResult {
  readonly criterion: string;
  readonly state: CriterionState;
  /** What was measured or found, `<5` for too few to publish; absent where there is nothing yet. */
  readonly value: number | string | undefined;
  /** Size of the sample behind a measured value. */
  readonly sample: number | undefined;
  /** Day of the measurement or the evidence. */
  readonly date: Day | undefined;
  /** Last day it holds, grace excluded. */
  readonly expires: Day | undefined;
  /** Last day on which it does not yet break a certificate that asks for it. */
  readonly graceUntil: Day | undefined;
  /** First day of the current run of not meeting it, where usage decides. */
  readonly since: Day | undefined;
  /** Day on which it will be met by time alone. */
  readonly expected: Day | undefined;
  readonly url: string | undefined;
}

export type CertificateState = 'in-force' | 'due' | 'grace' | 'lapsed' | 'none';

/** What ends a certificate or a level: its time, a criterion, or rules that replaced those of the award. */
export type EndCause =
  | { readonly kind: 'time' }
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'rules'; readonly version: string };

export interface NextExpiry {
  readonly cause: EndCause;
  /** Last day it holds, where it ends by date. */
  readonly expires: Day | undefined;
  /** Last day of its grace: from the next day on it is lost. */
  readonly lapses: Day;
}

export interface LostLevel {
  readonly level: string;
  readonly cause: EndCause;
  /** First day without it, where that is known. */
  readonly on: Day | undefined;
}

/** What an award of a level would still need by the current rules; nothing missing: all its criteria hold. */
export interface LevelGap {
  readonly level: string;
  readonly missing: readonly string[];
}

export interface Certification {
  readonly state: CertificateState;
  /** Slug of the level that stands, or of the one that lapsed; present unless the state is none. */
  readonly level: string | undefined;
  /** Version of the rules that judge it today. */
  readonly rulesVersion: string;
  readonly certifiedOn: Day | undefined;
  /** Last day of the certificate, grace excluded. */
  readonly until: Day | undefined;
  readonly graceUntil: Day | undefined;
  /** Credit in force, in [0, 1]; 0 once lapsed. */
  readonly credit: number;
  /** The level behind the credit: the one that stands, else the one that lapsed, else the lowest. */
  readonly counted: { readonly level: string | undefined; readonly held: number; readonly of: number };
  /** Evidence is recorded, and no certificate yet. */
  readonly underWay: boolean;
  /** The awarded level, where it stands no longer. */
  readonly lost: LostLevel | undefined;
  /** What is lost first if nothing is renewed. */
  readonly nextExpiry: NextExpiry | undefined;
  /** Every level of the current rules, lowest first. */
  readonly levels: readonly LevelGap[];
  /** A result for each criterion of the version that judges it, in its order. */
  readonly criteria: readonly CriterionResult[];
}
