import { z } from 'zod';
import { line, slug } from './fields.ts';
import { versioned } from './versioned.ts';

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
