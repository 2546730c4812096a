import type { FactorMeasure } from './model.ts';

/** Stands in `own` for lack of data. */
export const MISSING = -1;

/**
 * One factor of all listings on one day, by their position. Shares stand on the grid of `formula.ts`.
 * A value is `own` brought within [`low`, `high`] of the yardstick and then mixed with it: see `blend.ts`.
 */
export interface Column {
  measure: FactorMeasure;
  /** For adoption, the input that fills the scale. */
  top: number;
  /** Raw input in the unit of the measure; NaN for lack of data. */
  readonly input: Float64Array;
  /** Size of the sample; NaN where there is none. */
  readonly sample: Float64Array;
  readonly own: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Own evidence counts `evidence` of `total`; the rest is the yardstick. */
  readonly evidence: Float64Array;
  readonly total: Float64Array;
  /** 1 for those whose own value may stand for others. */
  readonly isYardstick: Uint8Array;
  /** The category's median, on the grid, that stands for what is not known. */
  readonly yardstick: Int32Array;
  /** In the end, demotion included. */
  readonly value: Int32Array;
  /** Hundredths of a point. */
  readonly points: Int32Array;
}

export function makeColumn(size: number, measure: FactorMeasure): Column {
  return {
    measure,
    top: 0,
    input: new Float64Array(size),
    sample: new Float64Array(size),
    own: new Int32Array(size),
    low: new Int32Array(size),
    high: new Int32Array(size),
    evidence: new Float64Array(size),
    total: new Float64Array(size),
    isYardstick: new Uint8Array(size),
    yardstick: new Int32Array(size),
    value: new Int32Array(size),
    points: new Int32Array(size),
  };
}

export function setMissing(column: Column, index: number): void {
  column.input[index] = Number.NaN;
  column.sample[index] = Number.NaN;
  column.own[index] = MISSING;
  column.low[index] = 0;
  column.high[index] = 0;
  column.evidence[index] = 0;
  column.total[index] = 1;
  column.isYardstick[index] = 0;
}

/** A measurement that stands for itself, whole. */
export function setOwn(column: Column, index: number, input: number, sample: number, own: number): void {
  column.input[index] = input;
  column.sample[index] = sample;
  column.own[index] = own;
  column.low[index] = own;
  column.high[index] = own;
  column.evidence[index] = 1;
  column.total[index] = 1;
  column.isYardstick[index] = 1;
}

/** Lets the yardstick weigh in: the measurement counts `evidence` of `total`. */
export function setEvidence(column: Column, index: number, evidence: number, total: number): void {
  column.evidence[index] = evidence;
  column.total[index] = total;
}

/** Lets the value lie anywhere from `low` to `high`, whichever is nearest to the yardstick. */
export function setInterval(column: Column, index: number, low: number, high: number): void {
  column.low[index] = low;
  column.high[index] = high;
}
