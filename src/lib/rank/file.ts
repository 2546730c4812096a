import { createHash } from 'node:crypto';
import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankFactor, RankingRules } from '#lib/content/schema/ranking.ts';
import type { Facts } from '#lib/derive/model.ts';
import { METHOD } from '#lib/derive/rank/formula.ts';
import type { Demotion, FactorMeasure, FactorNote, FactorResult, Rank } from '#lib/derive/rank/model.ts';

export interface RankedFactor {
  readonly factor: RankFactor;
  readonly input: number | null;
  readonly sample: number | null;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
  readonly as_of: Day | null;
  readonly note: FactorNote;
  readonly measure: FactorMeasure;
}

export interface RankedIntegration {
  readonly slug: string;
  readonly score: number;
  readonly place: number;
  /** Place in each of its categories, the main one first. */
  readonly places: Readonly<Record<string, number>>;
  readonly factors: readonly RankedFactor[];
  readonly demotion: Demotion | null;
  readonly name: string;
}

/** The public file of ranks: what `npm run rank -- --format json` prints and `/api/v1/rankings.json` serves. */
export interface RankingFile {
  /** Version of the formulas. */
  readonly method: string;
  /** Day the ranks were computed for. */
  readonly as_of: Day;
  /** See `hashInputs`. */
  readonly hash: string;
  readonly weights: RankingRules['weights'];
  /** By place. */
  readonly integrations: readonly RankedIntegration[];
  /** Version of `program/ranking.yaml`. */
  readonly program_version: string;
  readonly prior_sample: number;
  readonly demotion: RankingRules['demotion'];
  /** Day of the snapshot behind every figure of use. */
  readonly usage_as_of: Day | null;
  readonly draw: Facts['draw'];
}

type Hashed = Pick<
  RankingFile,
  'method' | 'as_of' | 'weights' | 'prior_sample' | 'demotion' | 'integrations'
>;

/**
 * SHA-256, in hexadecimal, of what decides: the UTF-8 bytes of JSON.stringify of the list of method, as_of,
 * weights, prior_sample, demotion and, by slug in code-point order, each integration as the list of its slug, the
 * names in places, its demotion and each factor's factor, measure, input, sample, value, note and as_of.
 */
export function hashInputs(file: Hashed): string {
  const integrations = file.integrations
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, places, demotion, factors }) => [
      slug,
      Object.keys(places),
      demotion,
      factors.map((one) => [one.factor, one.measure, one.input, one.sample, one.value, one.note, one.as_of]),
    ]);
  const { method, as_of, weights, prior_sample, demotion } = file;
  const text = JSON.stringify([method, as_of, weights, prior_sample, demotion, integrations]);
  return createHash('sha256').update(text).digest('hex');
}

const fileFactor = (result: FactorResult): RankedFactor => ({
  factor: result.factor,
  input: result.input,
  sample: result.sample,
  value: result.value,
  weight: result.weight,
  contribution: result.contribution,
  as_of: result.asOf ?? null,
  note: result.note,
  measure: result.measure,
});

export const fileIntegration = (slug: string, name: string, rank: Rank): RankedIntegration => ({
  slug,
  score: rank.score,
  place: rank.overall.place,
  places: Object.fromEntries(rank.categories.map(({ category, place }) => [category, place])),
  factors: rank.factors.map(fileFactor),
  demotion: rank.demotion ?? null,
  name,
});

/** All ranks of a day with everything they can be recomputed from. */
export function buildRankingFile(content: Content, facts: Facts): RankingFile {
  const { weights, version, prior_sample, demotion } = content.program.ranking;
  const names = new Map(content.integrations.map(({ slug, name }) => [slug, name]));
  const integrations = facts.byPlace.flatMap((slug) => {
    const rank = facts.integrations.get(slug)?.rank;
    return rank ? [fileIntegration(slug, names.get(slug) ?? slug, rank)] : [];
  });
  const decisive = { method: METHOD, as_of: facts.today, weights, prior_sample, demotion, integrations };
  return {
    method: METHOD,
    as_of: facts.today,
    hash: hashInputs(decisive),
    weights,
    integrations,
    program_version: version,
    prior_sample,
    demotion,
    usage_as_of: facts.usageAsOf ?? null,
    draw: facts.draw,
  };
}

/** JSON with one integration a line, and a line break at the end. */
export function formatRankingFile(file: RankingFile): string {
  const fields = Object.entries(file).map(([name, value]) => {
    if (name !== 'integrations') return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const lines = file.integrations.map((one) => `    ${JSON.stringify(one)}`);
    return lines.length === 0 ? '  "integrations": []' : `  "integrations": [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
