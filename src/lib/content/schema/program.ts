import { z } from 'zod';
import { change, day, email, line, months, reference, slug } from './fields.ts';

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

const weight = z.number().min(0).max(1);
const versioned = {
  version: line(20).describe('Version of these rules.'),
  effective: day.describe('Day this version took effect.'),
  changes: z.array(change).max(200).default([]).describe('Public change log, newest first.'),
};

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
      .describe('Sample at which a listing counts as much as its category.'),
    rising_places: z
      .int()
      .min(0)
      .max(24)
      .default(4)
      .describe('Places on the home page that rotate among newcomers.'),
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

const criterionBase = {
  slug: slug.describe('Name used in records.'),
  name: line(60).describe('Name shown to readers.'),
  description: line(300).describe('What is asked and why.'),
};

/** What a measured criterion may be measured on; each is defined in the metric registry. */
export const METRICS = ['active_accounts', 'retained_share', 'success_rate', 'calls', 'days_listed'] as const;
export type Metric = (typeof METRICS)[number];

/** Facts of a listing that a declared criterion may ask for. */
export const DECLARATIONS = [
  'setup_guide',
  'uninstall_note',
  'support_response',
  'security_attestation',
  'permissions_explained',
  'data_flow',
  'privacy_notice',
  'current_platform_api',
] as const;
export type Declaration = (typeof DECLARATIONS)[number];

export const criterion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...criterionBase,
    kind: z.literal('measured').describe('Decided by usage.'),
    metric: z.enum(METRICS).describe('What is measured.'),
    at_least: z.number().min(0).describe('Threshold, in the unit of the metric.'),
    least_sample: z
      .int()
      .min(0)
      .default(0)
      .describe('Smallest sample that decides; below it there is not enough data.'),
  }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal('evidence').describe('Decided by a dated record of the platform.'),
    valid_months: months.describe('Months the evidence holds.'),
  }),
  z.strictObject({
    ...criterionBase,
    kind: z.literal('declared').describe('Decided by the listing itself.'),
    declaration: z.enum(DECLARATIONS).describe('What the listing must state.'),
  }),
]);
export type Criterion = z.output<typeof criterion>;

export const certificationLevel = z.strictObject({
  slug: slug.describe('Name used in records.'),
  name: line(40).describe('Name on the badge.'),
  description: line(300).describe('What the badge says.'),
  requires: z.array(reference('criterion')).min(1).describe('Criteria that must all hold.'),
});

/** `program/certification.yaml`: levels and criteria. */
export const certificationRules = z.strictObject({
  ...versioned,
  valid_months: months.default(12).describe('Months a certificate holds before it must be renewed.'),
  notice_days: z.int().min(0).max(365).default(90).describe('Days before expiry at which renewal is due.'),
  grace_days: z.int().min(0).max(365).default(60).describe('Days after expiry before it lapses.'),
  criteria: z.array(criterion).max(60).default([]).describe('Numbered criteria.'),
  levels: z.array(certificationLevel).max(10).default([]).describe('Levels, lowest first.'),
});
export type CertificationRules = z.output<typeof certificationRules>;

const count = z.int().min(0).max(100_000);

/** `program/tiers.yaml`: what each partner tier asks. */
export const tierRules = z.strictObject({
  ...versioned,
  tiers: z
    .array(
      z.strictObject({
        slug: slug.describe('Name used in addresses.'),
        name: line(40).describe('Name shown to readers.'),
        description: line(300).optional().describe('What the tier says.'),
        certified_people: count.default(0).describe('Certified people in force.'),
        delivered_projects: count.default(0).describe('Projects delivered in the last 24 months.'),
        satisfaction: z
          .number()
          .min(1)
          .max(5)
          .optional()
          .describe('Least shrunk mean of satisfaction, 1 to 5.'),
        certified_integrations: count.default(0).describe('Published listings with a certificate in force.'),
      }),
    )
    .max(10)
    .default([])
    .describe('Tiers, lowest first.'),
  skills: z
    .array(
      z.strictObject({
        slug: slug.describe('Name used in records.'),
        name: line(60).describe('Name on the badge.'),
        description: line(300).optional().describe('What a holder can do.'),
        people: count.default(1).describe('Certified people a partner needs for the badge.'),
      }),
    )
    .max(60)
    .default([])
    .describe('Skill badges, apart from tiers.'),
});
export type TierRules = z.output<typeof tierRules>;

/** `program/routing.yaml`: which desk gets which application or lead. */
export const routingRules = z.strictObject({
  ...versioned,
  desks: z
    .array(
      z.strictObject({
        slug: slug.describe('Name used in rules.'),
        name: line(60).describe('Name of the desk.'),
        email: email.optional().describe('Where its mail goes.'),
        capacity: z.int().min(1).max(1_000).default(1).describe('Share in a round robin.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Desks that answer.'),
  rules: z
    .array(
      z.strictObject({
        kind: line(40).optional().describe('Form it applies to.'),
        region: reference('region').optional().describe('Region it applies to.'),
        integration: reference('integration').optional().describe('Listing it applies to.'),
        partner: reference('partner').optional().describe('Partner it applies to.'),
        desks: z.array(reference('desk')).min(1).describe('Desks that take turns.'),
      }),
    )
    .max(500)
    .default([])
    .describe('First rule that fits wins.'),
  fallback: reference('desk').optional().describe('Desk that takes what no rule fits.'),
});
export type RoutingRules = z.output<typeof routingRules>;
