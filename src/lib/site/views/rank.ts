import type { RankFactor } from '../../content/schema/ranking.ts';
import type { FactorNote, Place } from '../../derive/rank/model.ts';
import type { NamedLink } from './link.ts';
import type { RulesView } from './program.ts';

export interface FactorView {
  readonly factor: RankFactor;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly input: number | null;
  readonly sample: number | null;
  readonly asOf: string | undefined;
  readonly note: FactorNote;
}

export interface RankView {
  readonly score: number;
  readonly overall: Place;
  readonly categories: readonly (Place & NamedLink)[];
  readonly factors: readonly FactorView[];
}

export interface RankingView extends RulesView {
  readonly factors: readonly { readonly factor: RankFactor; readonly weight: number }[];
  readonly priorSample: number;
  readonly newcomerDays: number;
  readonly risingPlaces: number;
  readonly usageAsOf: string | undefined;
  /** A listing worked through: the one at the top. */
  readonly example: (NamedLink & { readonly rank: RankView }) | undefined;
  readonly top: readonly (NamedLink & { readonly place: number; readonly score: number })[];
}
