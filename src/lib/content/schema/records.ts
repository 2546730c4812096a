import { z } from 'zod';
import { contactLink, day, fieldKinds, line, link, reference, slug } from './fields.ts';

const figure = z.number().min(0);

/** Sums over one window of 28 days. A figure the source does not have is null. */
export const usageWindow = z.strictObject({
  active: figure.nullable().describe('Active accounts, affiliated ones left out.'),
  retained: figure.nullable().describe('Accounts of the window before that are active again.'),
  calls: figure.nullable().describe('Calls.'),
  errors: figure.nullable().describe('Calls that failed.'),
  activity: figure
    .nullable()
    .describe('Mean daily active accounts, winsorised so that one day cannot carry it.'),
});
export type UsageWindow = z.output<typeof usageWindow>;

export const usageRow = z.strictObject({
  slug: slug.describe('Integration.'),
  last: usageWindow.describe('The 28 days up to as_of.'),
  previous: usageWindow.describe('The 28 days before those.'),
  weeks: z.array(figure.nullable()).max(52).describe('Active accounts a week, oldest first.'),
  first_day: day.describe('First day seen.'),
  last_day: day.describe('Last day seen.'),
});
export type UsageRow = z.output<typeof usageRow>;

/** `records/usage/<YYYY-MM-DD>.json`: machine-written, one row an integration, sorted by slug. */
export const usageSnapshot = z.strictObject({
  as_of: day.describe('Last day counted.'),
  method: line(40).describe('Version of the metric definitions.'),
  source: line(60).describe('Where the raw rows came from.'),
  integrations: z.array(usageRow).describe('One row an integration.'),
});
export type UsageSnapshot = z.output<typeof usageSnapshot>;

/** `records/owners.yaml`: who may change which publisher's entries. */
export const owners = z.strictObject({
  owners: z
    .array(
      z.strictObject({
        publisher: z
          .union([z.literal('platform'), reference('partner')])
          .meta({ reference: 'publisher' })
          .register(fieldKinds, { kind: 'publisher' })
          .describe('Partner slug, or platform.'),
        teams: z.array(line(80)).max(40).default([]).describe('Teams on the forge.'),
        accounts: z.array(line(80)).max(100).default([]).describe('Accounts on the forge.'),
      }),
    )
    .default([])
    .describe('One row a publisher.'),
});
export type Owners = z.output<typeof owners>;

/** `records/certifications/<slug>.yaml`: the evidence for one integration. */
export const certificationRecord = z.strictObject({
  level: reference('level').describe('Level that was awarded.'),
  rules_version: line(20).describe('Version of the rules it was awarded under.'),
  certified_on: day.describe('Day of the award or the latest renewal.'),
  first_certified_on: day.optional().describe('Day of the first award.'),
  evidence: z
    .array(
      z.strictObject({
        criterion: reference('criterion').describe('Criterion it answers.'),
        value: line(200).describe('What was found.'),
        date: day.describe('Day it was found.'),
        expires: day.optional().describe('Last day it holds, where shorter than the criterion says.'),
        url: link.optional().describe('Where it can be verified.'),
      }),
    )
    .max(60)
    .default([])
    .describe('Evidence per criterion.'),
});
export type CertificationRecord = z.output<typeof certificationRecord>;

/** `records/partners/<slug>.yaml`: what the platform knows of a partner. */
export const partnerRecord = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id: line(40).describe('Certificate number; no names.'),
        skill: reference('skill').describe('What the person is certified for.'),
        certified_on: day.describe('Day of the certificate.'),
        expires: day.describe('Last day it is in force.'),
      }),
    )
    .max(5_000)
    .default([])
    .describe('Certified people.'),
  projects: z
    .array(
      z.strictObject({
        id: line(40).describe('Project number; no customer names.'),
        delivered: day.describe('Day it was delivered.'),
        integrations: z.array(reference('integration')).max(40).default([]).describe('Listings implemented.'),
        industry: reference('industry').optional().describe('Trade of the customer.'),
        region: reference('region').optional().describe('Where.'),
        size: line(20).optional().describe('Size band of the customer.'),
      }),
    )
    .max(5_000)
    .default([])
    .describe('Delivered projects.'),
  satisfaction: z
    .strictObject({
      mean: z.number().min(1).max(5).describe('Mean of the answers, 1 to 5.'),
      answers: z.int().min(0).describe('Number of answers.'),
      as_of: day.describe('Day of the latest answer.'),
    })
    .optional()
    .describe('What customers said.'),
  joined: day.optional().describe('Day the partner joined the program.'),
});
export type PartnerRecord = z.output<typeof partnerRecord>;

export const ACTION_STATUSES = ['in-force', 'appealed', 'lifted', 'expired'] as const;

/** `records/actions.yaml`: the public log of measures taken. */
export const actions = z.strictObject({
  actions: z
    .array(
      z.strictObject({
        id: slug.describe('Permanent name of the measure.'),
        date: day.describe('Day it was taken.'),
        integration: reference('integration').optional().describe('Listing concerned.'),
        partner: reference('partner').optional().describe('Partner concerned.'),
        rule: line(60).describe('Rule that was broken.'),
        measure: line(200).describe('What was done.'),
        reason: line(400).describe('Why, with the facts.'),
        status: z.enum(ACTION_STATUSES).describe('Where it stands.'),
        expires: day.optional().describe('Last day it holds.'),
        appeal: contactLink.optional().describe('Where to appeal.'),
      }),
    )
    .max(5_000)
    .default([])
    .describe('Measures, newest first.'),
});
export type Actions = z.output<typeof actions>;
export type Action = Actions['actions'][number];
