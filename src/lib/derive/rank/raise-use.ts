import { SUPPRESSED } from '#lib/content/schema/usage.ts';
import { scaleAdoption } from './adoption.ts';
import { windowFigure } from './figures.ts';
import { LEAST_PUBLISHED, RELIABILITY_Z, RETENTION_Z } from './formula.ts';
import { toGrid } from './grid.ts';
import { betaInterval, wilsonInterval } from './interval.ts';
import type { FactorMeasure, Raise } from './model.ts';
import { scaleGrowth } from './momentum.ts';
import { findSteps, gainOf, inputOf, isMeasured, makeRaise, type Raiser } from './raise-subject.ts';
import { scaleSuccess } from './reliability.ts';

const ACCOUNTS: ReadonlySet<FactorMeasure> = new Set(['steady_accounts', 'active_accounts', 'installs']);

/** Steps in which a target is looked for. */
const DAILY_STEPS = 100;
const GROWTH_STEPS = 10_000;
const PERCENT = GROWTH_STEPS / 100;
/** The most growth that can be measured, in steps: e to the power of one half. */
const MOST_GROWTH = 6_487;

const START_REPORTING: Raise = { kind: 'start-reporting', target: undefined, gain: 0, items: [] };

/** As many more as bring a point, up to the input that fills the scale. */
const raiseAdoption: Raiser = (subject) => {
  const { column, row } = subject;
  if (!isMeasured(subject)) return row === undefined ? START_REPORTING : undefined;
  const { measure, top } = column;
  const isCount = ACCOUNTS.has(measure);
  const steps = measure === 'daily_activity' ? DAILY_STEPS : 1;
  const gainAt = (target: number) => gainOf(subject, scaleAdoption(target / steps, top));
  const isWithheld = row?.last[windowFigure(measure)] === SUPPRESSED;
  const least = isCount && isWithheld ? LEAST_PUBLISHED : 0;
  const from = Math.max(least, Math.floor(inputOf(subject) * steps) + 1);
  const target = findSteps(from, Math.max(from, Math.ceil(top * steps)), gainAt);
  return makeRaise(isCount ? 'more-accounts' : 'more-use', gainAt(target), target / steps);
};

/** Growth in whole percent that brings a point, up to the most that is measured. */
const raiseMomentum: Raiser = (subject) => {
  if (!isMeasured(subject)) return undefined;
  const gainAt = (growth: number) => gainOf(subject, scaleGrowth(growth / GROWTH_STEPS));
  const from = Math.min(MOST_GROWTH, Math.round(inputOf(subject) * GROWTH_STEPS) + 1);
  const found = findSteps(from, MOST_GROWTH, gainAt);
  const target = Math.min(MOST_GROWTH, Math.ceil(found / PERCENT) * PERCENT);
  return makeRaise('steady-growth', gainAt(target), target / GROWTH_STEPS);
};

/** Accounts of the window before that stay, of as many as there were. */
const raiseRetention: Raiser = (subject) => {
  if (!isMeasured(subject)) return undefined;
  const sample = subject.column.sample[subject.position] ?? 0;
  const retained = Math.round(inputOf(subject) * sample);
  const gainAt = (hits: number) => {
    const { low, high } = betaInterval(hits, sample, RETENTION_Z);
    return gainOf(subject, toGrid(low), toGrid(high));
  };
  if (retained >= sample) return undefined;
  const hits = findSteps(Math.max(LEAST_PUBLISHED, retained + 1), sample, gainAt);
  return makeRaise('keep-accounts', gainAt(hits), hits / sample);
};

/** Calls that succeed, of as many as there were. */
const raiseReliability: Raiser = (subject) => {
  if (!isMeasured(subject)) return undefined;
  const calls = subject.column.sample[subject.position] ?? 0;
  const succeeded = Math.round(inputOf(subject) * calls);
  const gainAt = (hits: number) => {
    const { low, high } = wilsonInterval(hits, calls, RELIABILITY_Z);
    return gainOf(subject, scaleSuccess(low), scaleSuccess(high));
  };
  if (succeeded >= calls) return undefined;
  const hits = findSteps(succeeded + 1, calls, gainAt);
  return makeRaise('fewer-errors', gainAt(hits), hits / calls);
};

/** Factors that are measured on use. */
export const raisesOfUse = {
  adoption: raiseAdoption,
  momentum: raiseMomentum,
  retention: raiseRetention,
  reliability: raiseReliability,
} as const;
