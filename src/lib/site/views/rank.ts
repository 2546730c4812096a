import type { PlaceChart } from '../../chart/places.ts';
import type { RankFactor } from '../../content/schema/ranking.ts';
import type {
  Demotion,
  FactorMeasure,
  FactorResult,
  Place,
  PlacePoint,
  RaiseKind,
} from '../../derive/rank/model.ts';
import type { NamedLink } from './link.ts';
import type { RulesView } from './program.ts';

export interface FactorView extends FactorResult {
  /** Points at a value of 1. */
  readonly full: number;
}

export interface RankedPlace extends Place {
  /** Places gained since the day compared with, negative for places lost; undefined where it had none then. */
  readonly gained: number | undefined;
}

export interface RaiseView {
  readonly factor: RankFactor;
  readonly kind: RaiseKind;
  readonly measure: FactorMeasure;
  /** What is measured now; null for lack of data. */
  readonly now: number | null;
  readonly target: number | undefined;
  /** Points of the score. */
  readonly gain: number;
  /** Names of criteria to meet, or keys of the parts of depth to state. */
  readonly items: readonly string[];
}

export interface HistoryView {
  /** Places overall; undefined for fewer than two. */
  readonly chart: PlaceChart | undefined;
  /** Name of the main category. */
  readonly main: string;
  readonly now: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Newest first; the first is the place of today. */
  readonly points: readonly PlacePoint[];
}

export interface RankView {
  readonly score: number;
  /** Name of the main category. */
  readonly main: string;
  /** Points of the weightiest factor at a value of 1. */
  readonly heaviest: number;
  readonly overall: RankedPlace;
  /** The listing's own order; only the main category, the first, is compared with an earlier day. */
  readonly categories: readonly (RankedPlace & NamedLink)[];
  readonly comparedOn: string | undefined;
  readonly factors: readonly FactorView[];
  readonly demotion: Demotion | undefined;
  readonly raises: readonly RaiseView[];
  readonly history: HistoryView;
}

export interface DrawView {
  /** Day it was drawn for. */
  readonly day: string;
  readonly places: number;
  /** Newcomers who took part. */
  readonly pool: number;
  /** In the order drawn. */
  readonly drawn: readonly NamedLink[];
  /** Shell command that draws again. */
  readonly replay: string;
}

export interface RankingView extends RulesView {
  /** Points of each factor at a value of 1, and of the weightiest. */
  readonly factors: readonly { readonly factor: RankFactor; readonly full: number }[];
  readonly heaviest: number;
  /** Numbers of the formulas by their names in the wording. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly demotions: readonly Demotion[];
  readonly newcomerDays: number;
  readonly draw: DrawView;
  readonly usageAsOf: string | undefined;
  /** A listing worked through: the one at the top. */
  readonly example: (NamedLink & { readonly rank: RankView }) | undefined;
  /** Version of the formulas, day computed for and SHA-256 of what decides, as the published file has them. */
  readonly method: string;
  readonly computedFor: string;
  readonly hash: string;
  /** Shell commands that add up the published points, and that explain a listing. */
  readonly recompute: string;
  readonly explain: string;
  readonly top: readonly (NamedLink & { readonly place: number; readonly score: number })[];
}
