import { z } from 'zod';
import { versioned } from './versioned.ts';

export const RANK_FACTORS = [
  'adoption',
  'momentum',
  'retention',
  'reliability',
  'certification',
  'depth',
  'upkeep',
] as const;
export type RankFactor = (typeof RANK_FACTORS)[number];

const DECIMALS = 10_000;

/** Four decimals, so that the most points a factor can bring are whole hundredths, and add up to 100. */
const weight = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => Math.abs(value * DECIMALS - Math.round(value * DECIMALS)) < 1e-6, {
    error: 'at most four decimals',
  });

/** `program/ranking.yaml`: the weights of the ranking. */
export const rankingRules = z
  .strictObject({
    ...versioned,
    weights: z
      .strictObject({
        adoption: weight.describe('Recent active accounts.'),
        momentum: weight.describe('Growth, shrunk and damped.'),
        retention: weight.describe('Accounts that stay.'),
        reliability: weight.describe('Calls that succeed.'),
        certification: weight.describe('Credit of the certificate in force.'),
        depth: weight.describe('How deep the integration goes.'),
        upkeep: weight.describe('How well it is kept.'),
      })
      .describe('Share of each factor; they sum to 1.'),
    prior_sample: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(200)
      .describe('Accounts at which the growth of a listing counts as much as the median of its category.'),
    rising_places: z
      .int()
      .min(0)
      .max(24)
      .default(4)
      .describe('Places on the home page that rotate among newcomers.'),
    demotion: z
      .strictObject({
        deprecated: z.number().min(0).max(1).default(0).describe('Withdrawn by its publisher.'),
        stale: z.number().min(0).max(1).default(0.5).describe('Health says stale.'),
        api_retired: z.number().min(0).max(1).default(0.5).describe('Built on a retired platform API.'),
      })
      .prefault({})
      .describe('What every value of such a listing is multiplied by.'),
    newcomer_days: z.int().min(1).max(730).default(180).describe('Days a listing counts as new.'),
  })
  .refine(
    (rules) => Math.abs(Object.values(rules.weights).reduce((sum, share) => sum + share, 0) - 1) < 1e-9,
    {
      error: 'weights that sum to 1',
      path: ['weights'],
      params: { rule: 'weights-sum' },
    },
  );
export type RankingRules = z.output<typeof rankingRules>;
