import type { Demotion } from '../../derive/rank/model.ts';
import type { ActionStatus } from '../../derive/actions.ts';
import type { HealthFinding, HealthReason, HealthRuleId, HealthState } from '../../derive/health/model.ts';
import type { Satisfaction, TierMeasure } from '../../derive/tier/model.ts';
import type { NamedLink } from './link.ts';
import type { RulesView } from './program.ts';

export type { ActionStatus };

export interface HealthView {
  readonly state: HealthState;
  readonly reason: HealthReason;
  readonly date: string | undefined;
  /** All that was found, the gravest first. */
  readonly reasons: readonly HealthFinding[];
}

export interface HealthRuleView {
  readonly rule: HealthRuleId;
  readonly state: HealthState;
  /** Thresholds by the names that the wording uses; `months`, `share` or `n`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** How many it applies to today. */
  readonly now: number;
}

export interface HealthProgramView {
  /** From the best to the gravest. */
  readonly states: readonly {
    readonly state: HealthState;
    readonly listings: number;
    readonly partners: number;
  }[];
  readonly listingRules: readonly HealthRuleView[];
  readonly partnerRules: readonly HealthRuleView[];
  readonly demotions: readonly { readonly rule: Demotion['rule']; readonly multiplier: number }[];
}

export interface TierStepView {
  readonly measure: TierMeasure;
  /** Absent where there is not enough to judge by. */
  readonly have: number | undefined;
  readonly need: number;
  readonly met: boolean;
  /** What is still missing; 0 where it is met. */
  readonly missing: number;
  /** Part of the need that is there, in [0, 1]. */
  readonly share: number;
}

export interface TierView {
  readonly current: string | undefined;
  readonly next: string | undefined;
  /** What the next tier asks for, or the current one where it is the highest. */
  readonly steps: readonly TierStepView[];
  /** Last day on which the tier holds if nothing new is recorded. */
  readonly holdsUntil: string | undefined;
  readonly isEndangered: boolean;
  /** The measures that fall short on the day after, as they stand then. */
  readonly endangeredBy: readonly TierStepView[];
  readonly fallsTo: string | undefined;
  readonly projectMonths: number;
  readonly leastAnswers: number;
}

export interface SkillView {
  readonly name: string;
  readonly people: number;
  readonly nextExpiry: string;
  readonly holdsUntil: string;
}

/** A bar of a chart: its count and its part of the longest bar, in [0, 1]. */
export interface BarView {
  readonly count: number;
  readonly share: number;
}

export interface ProjectsView {
  /** Every year from the first delivered project to the build date. */
  readonly years: readonly (BarView & { readonly year: number; readonly isRunning: boolean })[];
  /** Most projects first; the name is absent for projects without one. */
  readonly industries: readonly (BarView & { readonly name: string | undefined })[];
}

export type SatisfactionView = Satisfaction;

export interface TierProgramView extends RulesView {
  readonly projectMonths: number;
  readonly priorAnswers: number;
  readonly leastAnswers: number;
  readonly noticeDays: number;
  /** Measures that any tier asks for, with the need of each tier in its order; absent where it does not ask. */
  readonly measures: readonly {
    readonly measure: TierMeasure;
    readonly needs: readonly (number | undefined)[];
  }[];
  readonly tiers: readonly {
    readonly slug: string;
    readonly name: string;
    readonly description: string | undefined;
    /** `until` is the last day foreseen, for endangered tiers only. */
    readonly holders: readonly (NamedLink & { readonly until: string | undefined })[];
  }[];
  readonly skills: readonly {
    readonly slug: string;
    readonly name: string;
    readonly description: string | undefined;
    readonly people: number;
    readonly holders: readonly NamedLink[];
  }[];
}

/** A measure in force, on the page of whom it concerns. */
export interface ActionNote {
  readonly id: string;
  /** Its place in the public log. */
  readonly href: string;
  readonly date: string;
  readonly status: ActionStatus;
  readonly measure: string;
}

export interface ActionView extends ActionNote {
  /** Listing and partner concerned. */
  readonly subjects: readonly NamedLink[];
  readonly rule: string;
  readonly reason: string;
  readonly expires: string | undefined;
  readonly lifted: string | undefined;
  readonly appeal: string | undefined;
}
