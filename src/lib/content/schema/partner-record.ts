import { z } from 'zod';
import { day, line, reference } from './fields.ts';

/** `records/partners/<slug>.yaml`: what the platform knows of a partner. */
export const partnerRecord = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id: line(40).describe('Number of the person, the same on each of their certificates; no names.'),
        skill: reference('skill').describe('What the person is certified for.'),
        certified_on: day.describe('Day of the certificate.'),
        expires: day.describe('Last day it is in force.'),
      }),
    )
    .max(5_000)
    .default([])
    .describe('Certificates of people; a person may hold several.'),
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
      answers: z.int().min(0).max(10_000_000).describe('Number of answers.'),
      as_of: day.describe('Day of the latest answer.'),
    })
    .optional()
    .describe('What customers said.'),
  joined: day.optional().describe('Day the partner joined the program.'),
});
export type PartnerRecord = z.output<typeof partnerRecord>;
