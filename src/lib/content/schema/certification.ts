import { z } from 'zod';
import { line, months, reference, slug } from './fields.ts';
import { versioned } from './versioned.ts';

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
