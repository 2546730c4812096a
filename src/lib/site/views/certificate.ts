import type { Criterion, Metric } from '../../content/schema/certification.ts';
import type { CertificateState, CriterionState } from '../../derive/certification/model.ts';
import type { RulesView } from './program.ts';

export interface CertificateBadge {
  readonly state: Exclude<CertificateState, 'none' | 'lapsed'>;
  readonly level: string;
  readonly until: string;
}

export interface CriterionView {
  readonly name: string;
  readonly description: string;
  readonly kind: Criterion['kind'];
  readonly state: CriterionState;
  readonly value: number | string | undefined;
  /** Unit of a measured value: a share in [0, 1], accounts, calls or days. */
  readonly metric: Metric | undefined;
  readonly threshold: number | undefined;
  readonly sample: number | undefined;
  readonly date: string | undefined;
  readonly expires: string | undefined;
  readonly url: string | undefined;
}

export interface CertificateView {
  readonly state: CertificateState;
  readonly level: string | undefined;
  readonly certifiedOn: string | undefined;
  readonly until: string | undefined;
  readonly met: number;
  readonly criteria: readonly CriterionView[];
}

export interface CertificationProgramView extends RulesView {
  readonly validMonths: number;
  readonly noticeDays: number;
  readonly graceDays: number;
  readonly levels: readonly {
    readonly slug: string;
    readonly name: string;
    readonly description: string;
    /** Numbers of the criteria it asks for. */
    readonly requires: readonly number[];
    readonly holders: number;
  }[];
  readonly criteria: readonly {
    readonly number: number;
    readonly slug: string;
    readonly name: string;
    readonly description: string;
    readonly kind: Criterion['kind'];
    readonly metric: Metric | undefined;
    readonly threshold: number | undefined;
    readonly leastSample: number | undefined;
    readonly validMonths: number | undefined;
  }[];
}
