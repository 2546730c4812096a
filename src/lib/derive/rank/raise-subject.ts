import type { IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRules } from '#lib/content/schema/certification.ts';
import type { UsageRow } from '#lib/content/schema/usage.ts';
import type { Certification } from '../certification/model.ts';
import { blendPoints, type Measured } from './blend.ts';
import { MISSING, type Column } from './column.ts';
import { RAISE_POINTS } from './formula.ts';
import type { Raise } from './model.ts';

/** One factor of one listing. */
export interface RaiseSubject {
  readonly entry: IntegrationEntry;
  readonly row: UsageRow | undefined;
  readonly certification: Certification;
  readonly certificationRules: CertificationRules;
  readonly column: Column;
  readonly position: number;
  readonly yardstick: number;
  readonly multiplier: number;
  readonly steps: number;
}

export type Raiser = (subject: RaiseSubject) => Raise | undefined;

const HUNDRED = 100;

export const isMeasured = ({ column, position }: RaiseSubject): boolean => column.own[position] !== MISSING;

export const inputOf = ({ column, position }: RaiseSubject): number => column.input[position] ?? 0;

/** Hundredths of a point that a measurement would add, its yardstick being equal. */
export function gainOf(subject: RaiseSubject, low: number, high = low, measured?: Partial<Measured>): number {
  const { column, position, yardstick, multiplier, steps } = subject;
  const evidence = measured?.evidence ?? column.evidence[position] ?? 0;
  const total = measured?.total ?? column.total[position] ?? 1;
  const points = blendPoints({ low, high, evidence, total }, yardstick, multiplier, steps);
  return points - (column.points[position] ?? 0);
}

/** A raise with its gain in points; undefined where it gains nothing. */
export function makeRaise(
  kind: Raise['kind'],
  gained: number,
  target?: number,
  items: readonly string[] = [],
): Raise | undefined {
  return gained > 0 ? { kind, target, gain: gained / HUNDRED, items } : undefined;
}

/**
 * The fewest steps from `from` to `to` that gain a whole point, or else `to`. The gain must not fall with the
 * steps.
 */
export function findSteps(from: number, to: number, gainAt: (steps: number) => number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (gainAt(middle) >= RAISE_POINTS) high = middle;
    else low = middle + 1;
  }
  return high;
}
