import { z } from 'zod';
import { RANK_FACTORS } from '#lib/content/schema/ranking.ts';
import { FACTOR_MEASURES, RAISE_KINDS } from '#lib/derive/rank/model.ts';
import { count, day, place, sha256, share, slug, text } from './parts.ts';

const factorName = z.enum(RANK_FACTORS);
const measure = z.enum(FACTOR_MEASURES).describe('What the factor was measured on.');

export const rankFactor = z.strictObject({
  factor: factorName,
  input: z.number().nullable().describe('Raw input, in the unit of the measure; null for lack of data.'),
  sample: z.number().nullable().describe('Size of the sample behind it.'),
  value: share.describe('Four decimals, after any demotion.'),
  weight: share,
  contribution: z.number().describe('Points: weight × value × 100, two decimals.'),
  as_of: day.nullable(),
  note: z
    .enum(['measured', 'shrunk', 'median', 'stated', 'not-stated'])
    .describe('Where the value comes from; median where data is lacking.'),
  measure,
});

export const demotion = z
  .strictObject({ rule: z.enum(['deprecated', 'stale', 'api_retired']), multiplier: share })
  .describe('Rule that multiplies every value.');

const score = z.number().min(0).max(100).describe('Sum of the contributions, two decimals.');

/** One listing of the ranking; the same as `npm run rank -- --format json` prints. */
export const rankedIntegration = z.strictObject({
  slug,
  score,
  place,
  places: z.record(slug, place).describe('Place in each category, the main one first.'),
  factors: z.array(rankFactor),
  demotion: demotion.nullable(),
  name: text,
});

/** What the whole ranking rests on. */
export const rankingHead = {
  method: text.describe('Version of the formulas.'),
  as_of: day,
  hash: sha256.describe('Of what decides; the README says of which bytes.'),
  weights: z.record(factorName, share),
  program_version: text.describe('Version of the rules in force.'),
  prior_sample: count,
  demotion: z.strictObject({ deprecated: share, stale: share, api_retired: share }),
  usage_as_of: day.nullable().describe('Day of the snapshot behind every figure of use.'),
  draw: z
    .strictObject({ seed: text, places: count, pool: z.array(slug), drawn: z.array(slug) })
    .describe('Newcomers who took part in the draw of the day, and those drawn.'),
};

export const rankPoint = z.strictObject({
  as_of: day,
  score,
  place,
  of: place,
  category_place: place,
  category_of: place,
});

/** The place of a listing, as its page explains it. */
export const rank = z.strictObject({
  score,
  place,
  of: place,
  gained: z.int().nullable().describe('Places gained since compared_on; null where it had none then.'),
  compared_on: day.nullable(),
  categories: z
    .array(z.strictObject({ slug, name: text, place, of: place, gained: z.int().nullable() }))
    .describe('Place in each category, the main one first.'),
  factors: z.array(rankFactor),
  demotion: demotion.nullable(),
  raises: z
    .array(
      z.strictObject({
        factor: factorName,
        kind: z.enum(RAISE_KINDS).describe('What would raise it.'),
        measure,
        now: z.number().nullable(),
        target: z.number().nullable(),
        gain: z.number().describe('Points of the score.'),
        items: z.array(text),
      }),
    )
    .describe('What would add points, the most first.'),
  history: z.array(rankPoint).describe('Newest first; the first is the place of generated_at.'),
});

/** Place of one listing by one snapshot. */
export const historyRow = z.strictObject({ slug, place, score, category_place: place });
