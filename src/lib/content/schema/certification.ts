import { z } from 'zod';
import { day, line, months, reference, slug } from './fields.ts';
import { versioned } from './versioned.ts';

const criterionBase = {
  slug: slug.describe('Name used in records.'),
  name: line(60).describe('Name shown to readers.'),
  description: line(300).describe('What is asked and why.'),
};

/** What a measured criterion may be measured on; each is defined in the metric registry. */
export const METRICS = [
  'active_accounts',
  'steady_accounts',
  'retained_share',
  'success_rate',
  'calls',
  'installs',
  'daily_activity',
  'days_listed',
] as const;
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
  credit: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('What the level counts in the ranking while all its criteria hold.'),
});
export type CertificationLevel = z.output<typeof certificationLevel>;

const criteria = z.array(criterion).max(60).default([]).describe('Numbered criteria.');
const levels = z.array(certificationLevel).max(10).default([]).describe('Levels, lowest first.');

/** Rules that were replaced; certificates awarded under them are judged by them for a while. */
export const previousRules = z.strictObject({
  version: line(20).describe('Version of these rules.'),
  effective: day.describe('Day this version took effect.'),
  overlap_until: day.describe('Last day on which certificates awarded under it are judged by it.'),
  criteria,
  levels,
});
export type PreviousRules = z.output<typeof previousRules>;

/** `program/certification.yaml`: levels and criteria. */
export const certificationRules = z.strictObject({
  ...versioned,
  valid_months: months.default(12).describe('Months a certificate holds before it must be renewed.'),
  notice_days: z.int().min(0).max(365).default(90).describe('Days before expiry at which renewal is due.'),
  grace_days: z.int().min(0).max(365).default(60).describe('Days after expiry before it lapses.'),
  measured_valid_days: z
    .int()
    .min(1)
    .max(730)
    .default(90)
    .describe('Days a measurement counts; an older one is not enough data.'),
  partial_credit: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe('What all criteria of the lowest level count without a certificate.'),
  criteria,
  levels,
  previous: z.array(previousRules).max(20).default([]).describe('Versions that were replaced, newest first.'),
});
export type CertificationRules = z.output<typeof certificationRules>;
