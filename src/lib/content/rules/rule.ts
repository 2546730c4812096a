import type { Severity } from '../issue.ts';

/** One content check as the public page shows it. */
export interface Rule {
  readonly severity: Severity;
  /** What must hold, as a full sentence. */
  readonly title: string;
  /** How to mend it, as one or more full sentences. */
  readonly fix: string;
  /** The mistake as an author would write it. */
  readonly example: string;
}

export type RuleGroup = Readonly<Record<string, Rule>>;
