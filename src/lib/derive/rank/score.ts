import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import type { FactorNote, FactorResult } from './model.ts';
import type { Candidate, Factor, Field, Measurement } from './factor.ts';
import { median, quantile } from './quantile.ts';
import { factors } from './registry.ts';

/** Value where not even the field as a whole has data. */
const NO_FIELD_VALUE = 0.5;

interface Scale {
  readonly factor: Factor;
  readonly measurements: ReadonlyMap<string, Measurement>;
  readonly values: ReadonlyMap<string, number>;
  /** Median value by main category. */
  readonly medians: ReadonlyMap<string, number>;
  readonly median: number | undefined;
}

const mainCategory = ({ entry }: Candidate) => entry.categories[0] ?? '';

function groupByCategory(
  candidates: readonly Candidate[],
  pick: (candidate: Candidate) => number | null | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const candidate of candidates) {
    const value = pick(candidate);
    if (value === null || value === undefined) continue;
    const group = groups.get(mainCategory(candidate));
    if (group) group.push(value);
    else groups.set(mainCategory(candidate), [value]);
  }
  return groups;
}

const mediansOf = (groups: ReadonlyMap<string, readonly number[]>) =>
  new Map([...groups].map(([category, values]) => [category, median(values) ?? 0]));

function buildScale(
  factor: Factor,
  candidates: readonly Candidate[],
  rules: RankingRules,
  today: Day,
): Scale {
  const measurements = new Map(candidates.map((one) => [one.entry.slug, factor.measure(one, today)]));
  const inputOf = (candidate: Candidate) => measurements.get(candidate.entry.slug)?.input;
  const inputs = [...measurements.values()].flatMap(({ input }) => (input === null ? [] : [input]));
  const inputMedians = mediansOf(groupByCategory(candidates, inputOf));
  const common: Omit<Field, 'median'> = { today, rules, p99: quantile(inputs, 0.99) };
  const inputMedian = median(inputs) ?? 0;

  const values = new Map<string, number>();
  for (const candidate of candidates) {
    const measurement = measurements.get(candidate.entry.slug);
    const input = measurement?.input ?? null;
    if (measurement === undefined || input === null) continue;
    const field = { ...common, median: inputMedians.get(mainCategory(candidate)) ?? inputMedian };
    values.set(candidate.entry.slug, factor.scale(input, measurement.sample, field));
  }
  return {
    factor,
    measurements,
    values,
    medians: mediansOf(groupByCategory(candidates, (candidate) => values.get(candidate.entry.slug))),
    median: median([...values.values()]),
  };
}

function valueFor(scale: Scale, candidate: Candidate): { value: number; note: FactorNote } {
  const own = scale.values.get(candidate.entry.slug);
  if (own !== undefined) return { value: own, note: scale.factor.usesMedian ? 'measured' : 'stated' };
  if (!scale.factor.usesMedian) return { value: 0, note: 'not-stated' };
  return {
    value: scale.medians.get(mainCategory(candidate)) ?? scale.median ?? NO_FIELD_VALUE,
    note: 'median',
  };
}

const round = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

function resultFor(scale: Scale, candidate: Candidate, rules: RankingRules): FactorResult {
  const { value, note } = valueFor(scale, candidate);
  const measurement = scale.measurements.get(candidate.entry.slug);
  const weight = rules.weights[scale.factor.name];
  const shown = round(value, 4);
  return {
    factor: scale.factor.name,
    measure: scale.factor.unit,
    input: measurement?.input ?? null,
    sample: measurement?.sample ?? null,
    value: shown,
    weight,
    contribution: round(shown * weight * 100, 2),
    asOf: measurement?.asOf,
    note,
  };
}

/** Factor results by slug. Values have four decimals, contributions two; the contributions sum to the score. */
export function scoreCandidates(
  candidates: readonly Candidate[],
  rules: RankingRules,
  today: Day,
): ReadonlyMap<string, readonly FactorResult[]> {
  const scales = factors.map((factor) => buildScale(factor, candidates, rules, today));
  return new Map(
    candidates.map((candidate) => [
      candidate.entry.slug,
      scales.map((scale) => resultFor(scale, candidate, rules)),
    ]),
  );
}

/** Score in [0, 100], two decimals: the sum of the contributions. */
export const sumContributions = (results: readonly FactorResult[]): number =>
  results.reduce((sum, { contribution }) => sum + Math.round(contribution * 100), 0) / 100;
