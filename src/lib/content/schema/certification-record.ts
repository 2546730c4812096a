import { z } from 'zod';
import { day, line, link, reference } from './fields.ts';

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
