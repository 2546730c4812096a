import { z } from 'zod';
import { day, line, link, reference } from './fields.ts';

const level = reference('level').describe('Level that was awarded.');
const rulesVersion = line(20).describe('Version of the rules it was awarded under.');
const certifiedOn = day.describe('Day of the award or renewal.');

const TOGETHER = ['level', 'rules_version', 'certified_on'] as const;

/** `records/certifications/<slug>.yaml`: award and evidence for one integration; evidence alone is under way. */
export const certificationRecord = z
  .strictObject({
    level: level.optional(),
    rules_version: rulesVersion.optional(),
    certified_on: certifiedOn.optional(),
    first_certified_on: day.optional().describe('Day of the first award.'),
    earlier: z
      .array(z.strictObject({ level, rules_version: rulesVersion, certified_on: certifiedOn }))
      .max(40)
      .default([])
      .describe('Awards before the latest; they count on the days before it.'),
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
  })
  .superRefine((record, context) => {
    const [present, ...others] = TOGETHER.filter((field) => record[field] !== undefined);
    if (present === undefined || others.length === TOGETHER.length - 1) return;
    context.addIssue({
      code: 'custom',
      path: [present],
      message: 'level, rules_version and certified_on together, or none of them',
    });
  });
export type CertificationRecord = z.output<typeof certificationRecord>;
