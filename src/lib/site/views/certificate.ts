import type { Criterion, Metric } from '../../content/schema/certification.ts';
import type { Deadline } from '../../derive/certification/deadlines.ts';
import type { CertificateState, CriterionState } from '../../derive/certification/model.ts';
import type { RulesView } from './program.ts';

export interface CertificateBadge {
  readonly state: Exclude<CertificateState, 'none' | 'lapsed'>;
  readonly level: string;
  /** Last day of the certificate; in grace, the last day of that. */
  readonly until: string;
}

/** What a criterion asks for. */
export interface CriterionTerms {
  readonly number: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly kind: Criterion['kind'];
  readonly metric: Metric | undefined;
  readonly threshold: number | undefined;
  readonly leastSample: number | undefined;
  readonly validMonths: number | undefined;
}

export interface CriterionView extends CriterionTerms {
  readonly state: CriterionState;
  /** In the unit of the metric, `<5` for too few to publish; words for evidence. */
  readonly value: number | string | undefined;
  readonly sample: number | undefined;
  readonly date: string | undefined;
  readonly expires: string | undefined;
  readonly graceUntil: string | undefined;
  readonly since: string | undefined;
  readonly expected: string | undefined;
  readonly url: string | undefined;
  /** Names of the levels that ask for it, lowest first. */
  readonly levels: readonly string[];
}

export type EndView =
  | { readonly kind: 'time' }
  | { readonly kind: 'criterion'; readonly name: string }
  | { readonly kind: 'rules'; readonly version: string };

export interface CertificateView {
  readonly state: CertificateState;
  /** Evidence is recorded, and no certificate yet. */
  readonly underWay: boolean;
  /** Name of the level that stands or lapsed. */
  readonly level: string | undefined;
  readonly certifiedOn: string | undefined;
  readonly until: string | undefined;
  /** The day the headline speaks of: the end, the end of grace, the day it lapsed. */
  readonly day: string | undefined;
  /** Criteria that hold, of those that the level behind the credit asks for. */
  readonly met: number;
  readonly of: number;
  /** In [0, 1]. */
  readonly credit: number;
  /** Name of the level behind the credit. */
  readonly creditLevel: string | undefined;
  /** A version that was replaced, and the last day it judges this certificate. */
  readonly previousRules: { readonly version: string; readonly until: string } | undefined;
  readonly lost:
    { readonly level: string; readonly end: EndView; readonly on: string | undefined } | undefined;
  readonly next:
    { readonly end: EndView; readonly expires: string | undefined; readonly lapses: string } | undefined;
  /** The level to reach next, with the names of the criteria that it still misses. */
  readonly gap: { readonly level: string; readonly missing: readonly string[] } | undefined;
  readonly criteria: readonly CriterionView[];
}

export interface LevelView {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** In [0, 1]. */
  readonly credit: number;
  /** Numbers of the criteria it asks for. */
  readonly requires: readonly number[];
  readonly holders: number;
}

export interface PreviousRulesView {
  readonly version: string;
  readonly effective: string;
  readonly overlapUntil: string;
  /** Whether the overlap still runs on the day of the build. */
  readonly runs: boolean;
  /** Certificates that stand and are judged by it today. */
  readonly holders: number;
}

export interface CertificationProgramView extends RulesView {
  readonly validMonths: number;
  readonly noticeDays: number;
  readonly graceDays: number;
  readonly measuredValidDays: number;
  readonly partialCredit: number;
  readonly levels: readonly LevelView[];
  readonly criteria: readonly (CriterionTerms & {
    /** Where its metric is defined. */
    readonly metricHref: string | undefined;
  })[];
  /** Certificates that stand and are judged by the current version. */
  readonly currentHolders: number;
  readonly previous: readonly PreviousRulesView[];
  readonly calendarHref: string;
  readonly deadlines: readonly Deadline[];
}
