import { z } from 'zod';
import { email, line, reference, slug } from './fields.ts';
import { versioned } from './versioned.ts';

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
