import type { Day } from '#lib/content/schema/fields.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';
import type { RowsByPosition } from '../usage.ts';
import type { Listings } from './listings.ts';
import type { Column } from './column.ts';
import type { Figures } from './figures.ts';
import type { FactorMeasure } from './model.ts';

/** One day to rank on. */
export interface RankDay {
  readonly day: Day;
  readonly number: number;
  /** Position of the snapshot it reads; -1 for none. */
  readonly snapshot: number;
  readonly rows: RowsByPosition;
  readonly figures: Figures;
  readonly usageDay: Day | undefined;
  /** Number of `usageDay`; 0 for none. */
  readonly usageNumber: number;
  /** 1 for listings that take part. */
  readonly isPresent: Uint8Array;
  /** What every value is multiplied by; 1 for most. */
  readonly multiplier: Float64Array;
}

export interface Factor {
  readonly name: RankFactor;
  /** What it is measured on, for lack of better. */
  readonly unit: FactorMeasure;
  /** True where the listing answers for it: what is not there counts 0. Else the category's median stands in. */
  readonly isStated: boolean;
  /** Fills the column for every listing. */
  readonly measure: (listings: Listings, day: RankDay, column: Column) => void;
}
