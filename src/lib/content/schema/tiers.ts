import { z } from 'zod';
import { line, months, slug } from './fields.ts';
import { versioned } from './versioned.ts';

const count = z.int().min(0).max(100_000);

/** `program/tiers.yaml`: what each partner tier asks. */
export const tierRules = z.strictObject({
  ...versioned,
  project_months: months.default(24).describe('Months for which a delivered project counts.'),
  prior_answers: count
    .default(10)
    .describe('Answers that the mean of all other partners counts for in a partner’s satisfaction.'),
  least_answers: count.default(5).describe('Answers below which satisfaction is not judged.'),
  notice_days: z
    .int()
    .min(0)
    .max(365)
    .default(90)
    .describe('Days before a tier would be lost at which its holder is told.'),
  tiers: z
    .array(
      z.strictObject({
        slug: slug.describe('Name used in addresses.'),
        name: line(40).describe('Name shown to readers.'),
        description: line(300).optional().describe('What the tier says.'),
        certified_people: count.default(0).describe('People with a certificate in force.'),
        delivered_projects: count.default(0).describe('Projects delivered in the last project_months.'),
        satisfaction: z
          .number()
          .min(1)
          .max(5)
          .optional()
          .describe('Least shrunk mean of satisfaction, 1 to 5.'),
        certified_integrations: count.default(0).describe('Own listings whose certificate stands.'),
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
