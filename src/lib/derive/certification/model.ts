import type { Day } from '#lib/content/schema/fields.ts';

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
  /** Credit in force, in [0, 1]; 0 once lapsed. */
  readonly credit: number;
  readonly criteria: readonly CriterionResult[];
}
