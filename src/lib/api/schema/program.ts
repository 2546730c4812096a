import { z } from 'zod';
import { METRICS } from '#lib/content/schema/certification.ts';
import { RANK_FACTORS } from '#lib/content/schema/ranking.ts';
import { USAGE_COLUMNS } from '#lib/content/schema/usage.ts';
import { HEALTH_STATES } from '#lib/derive/health/model.ts';
import { TIER_MEASURES } from '#lib/derive/tier/model.ts';
import { count, day, link, place, reference, rulesHead, share, slug, text, url } from './parts.ts';
import { demotion } from './rank.ts';

export const rankingRules = {
  ...rulesHead,
  factors: z
    .array(z.strictObject({ factor: z.enum(RANK_FACTORS), full: z.number() }))
    .describe('Points of each factor at a value of 1.'),
  parameters: z.record(z.string(), z.number()).describe('Numbers of the formulas.'),
  demotions: z.array(demotion),
  newcomer_days: count,
  usage_as_of: day.nullable(),
  draw: z.strictObject({ day, places: count, pool: count, drawn: z.array(reference) }),
};

const criterion = z.strictObject({
  number: place,
  slug,
  name: text,
  description: text,
  kind: z.enum(['measured', 'evidence', 'declared']),
  metric: z.enum(METRICS).nullable(),
  threshold: z.number().nullable(),
  least_sample: count.nullable(),
  valid_months: count.nullable(),
  metric_url: url.nullable(),
});

export const certificationProgram = {
  ...rulesHead,
  valid_months: count,
  notice_days: count,
  grace_days: count,
  measured_valid_days: count,
  partial_credit: share,
  levels: z.array(
    z.strictObject({
      slug,
      name: text,
      description: text,
      credit: share,
      requires: z.array(place).describe('Numbers of criteria.'),
      holders: count,
    }),
  ),
  criteria: z.array(criterion),
  current_holders: count,
  previous: z.array(
    z.strictObject({ version: text, effective: day, overlap_until: day, runs: z.boolean(), holders: count }),
  ),
  calendar_url: url,
  deadlines: z.array(
    z.strictObject({
      slug,
      name: text,
      criterion: z.strictObject({ slug, name: text }).nullable().describe('Null for the certificate itself.'),
      level: text.nullable(),
      kind: z.enum(['due', 'end', 'grace-end']),
      day,
    }),
  ),
};

const measure = z.enum(TIER_MEASURES);

export const tierProgram = {
  ...rulesHead,
  project_months: count,
  prior_answers: count,
  least_answers: count,
  notice_days: count,
  measures: z.array(
    z.strictObject({ measure, needs: z.array(z.number().nullable()).describe('One for each tier.') }),
  ),
  tiers: z.array(
    z.strictObject({
      slug,
      name: text,
      description: text.nullable(),
      holders: z.array(
        reference.extend({ until: day.nullable().describe('Last day foreseen, where it is endangered.') }),
      ),
    }),
  ),
  skills: z.array(
    z.strictObject({
      slug,
      name: text,
      description: text.nullable(),
      people: count,
      holders: z.array(reference),
    }),
  ),
};

const healthRules = z.array(
  z.strictObject({
    rule: text,
    state: z.enum(HEALTH_STATES),
    numbers: z.record(z.string(), z.number()).describe('Thresholds.'),
    now: count.describe('How many it applies to today.'),
  }),
);

export const healthProgram = {
  states: z.array(z.strictObject({ state: z.enum(HEALTH_STATES), listings: count, partners: count })),
  listing_rules: healthRules,
  partner_rules: healthRules,
  demotions: z.array(demotion),
};

const checks = z.array(
  z.strictObject({
    id: text,
    url,
    group: text,
    severity: z.enum(['error', 'warning', 'note']),
    title: text,
    mend: text,
    example: text.nullable(),
  }),
);

export const checksProgram = {
  counts: z.strictObject({ error: count, warning: count, note: count }),
  checks,
};

const columns = z.array(z.enum(USAGE_COLUMNS));

const metric = z.strictObject({
  name: text,
  url,
  group: text,
  unit: text,
  window: text,
  needs: z.array(columns).describe('Sets of columns any one of which will do.'),
  needs_days: z.boolean(),
  exclusions: z.array(text),
  least_count: count,
  missing: z.boolean().describe('True where the source of the newest snapshot cannot tell it.'),
  factors: z.array(z.enum(RANK_FACTORS)),
  criteria: z.array(link),
});

export const metricsProgram = {
  keep: z.strictObject({ weeks: count, years: count }),
  snapshot: z
    .strictObject({
      as_of: day,
      source: text,
      method: text,
      grain: z.enum(['day', 'week']),
      has: columns,
      lacks: columns,
      weeks_of: text,
      listings: count,
      withheld: count,
      missing: z.array(text),
    })
    .nullable(),
  methods: z.array(z.strictObject({ method: text, from: day, to: day, snapshots: count })),
  metrics: z.array(metric),
};
