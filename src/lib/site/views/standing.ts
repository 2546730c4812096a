import type { ACTION_STATUSES } from '../../content/schema/actions.ts';
import type { HealthReason, HealthState } from '../../derive/health/model.ts';
import type { TierMeasure } from '../../derive/tier/model.ts';
import type { NamedLink } from './link.ts';
import type { RulesView } from './program.ts';

export type ActionStatus = (typeof ACTION_STATUSES)[number];

export interface HealthView {
  readonly state: HealthState;
  readonly reason: HealthReason;
  readonly date: string | undefined;
}

export interface TierView {
  readonly current: string | undefined;
  readonly next: string | undefined;
  readonly steps: readonly {
    readonly measure: TierMeasure;
    readonly have: number;
    readonly need: number;
    readonly met: boolean;
  }[];
}

export interface TierProgramView extends RulesView {
  readonly tiers: readonly {
    readonly slug: string;
    readonly name: string;
    readonly description: string | undefined;
    readonly needs: readonly { readonly measure: TierMeasure; readonly need: number }[];
    readonly holders: readonly NamedLink[];
  }[];
  readonly skills: readonly {
    readonly slug: string;
    readonly name: string;
    readonly description: string | undefined;
    readonly people: number;
    readonly holders: readonly NamedLink[];
  }[];
}

export interface ActionView {
  readonly id: string;
  readonly date: string;
  readonly subject: NamedLink | undefined;
  readonly rule: string;
  readonly measure: string;
  readonly reason: string;
  readonly status: ActionStatus;
  readonly expires: string | undefined;
  readonly appeal: string | undefined;
}
