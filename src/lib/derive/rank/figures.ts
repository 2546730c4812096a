import { SUPPRESSED, type Figure, type UsageRow, type UsageWindow } from '#lib/content/schema/usage.ts';
import { numberOf, type RowsByPosition } from '../usage.ts';
import { measureGrowth } from './growth.ts';
import type { FactorMeasure } from './model.ts';

/** What adoption may be measured on, the best first. */
const MEASURES = [
  ['steady', 'steady_accounts'],
  ['active', 'active_accounts'],
  ['activity', 'daily_activity'],
  ['installs', 'installs'],
  ['calls', 'calls'],
] as const satisfies readonly (readonly [keyof UsageWindow, FactorMeasure])[];

type AdoptionMeasure = (typeof MEASURES)[number];

/** The best measure that the source has for any listing. */
const chooseMeasure = (rows: RowsByPosition): AdoptionMeasure =>
  MEASURES.find(([name]) => rows.some((row) => row !== undefined && row.last[name] !== null)) ?? MEASURES[0];

/** The figure of a window that a measure of adoption reads. */
export const windowFigure = (measure: FactorMeasure): AdoptionMeasure[0] =>
  MEASURES.find(([, name]) => name === measure)?.[0] ?? 'steady';

/** What the factors read of one snapshot, by position; NaN where it is not known or the listing takes no part. */
export interface Figures {
  /** What `use` counts. */
  readonly measure: FactorMeasure;
  readonly use: Float64Array;
  /** Steady growth a week. */
  readonly growth: Float64Array;
  /** Accounts of the 28 days before, 0 where not known, and those of them that stayed. */
  readonly before: Float64Array;
  readonly retained: Float64Array;
  /** NaN where withheld, too. */
  readonly calls: Float64Array;
  readonly errors: Float64Array;
}

const counted = (figure: Figure): number => numberOf(figure) ?? Number.NaN;
const published = (figure: Figure): number =>
  figure === SUPPRESSED || figure === null ? Number.NaN : figure;

const unknown = (size: number): Float64Array => new Float64Array(size).fill(Number.NaN);

/** Reads each row once: rows lie scattered in memory, and columns do not. */
export function readFigures(rows: RowsByPosition, isPresent: Uint8Array): Figures {
  const [name, measure] = chooseMeasure(rows);
  const size = isPresent.length;
  const figures: Figures = {
    measure,
    use: unknown(size),
    growth: unknown(size),
    before: new Float64Array(size),
    retained: unknown(size),
    calls: unknown(size),
    errors: unknown(size),
  };
  for (let position = 0; position < size; position += 1) {
    const row: UsageRow | undefined = rows[position];
    if (row === undefined || isPresent[position] === 0) continue;
    const { last, previous, weeks } = row;
    figures.use[position] = counted(last[name]);
    figures.growth[position] = measureGrowth(weeks);
    figures.before[position] = numberOf(previous.active) ?? 0;
    figures.retained[position] = counted(last.retained);
    figures.calls[position] = published(last.calls);
    figures.errors[position] = published(last.errors);
  }
  return figures;
}
