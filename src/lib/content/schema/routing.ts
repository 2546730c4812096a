import { z } from 'zod';
import { email, line, reference, slug } from './fields.ts';
import { versioned } from './versioned.ts';

/** The forms there are, by the last part of their address. */
export const ROUTED_KINDS = ['application', 'contact', 'request', 'correction'] as const;

const WEBHOOK_MAX_LENGTH = 2048;

const isWebhook = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
};

const webhook = z
  .string()
  .max(WEBHOOK_MAX_LENGTH)
  .refine(isWebhook, { error: 'an address that starts with https:// or http://localhost, without user name and password' });

/** `program/routing.yaml`: which desk gets what is sent by a form. */
export const routingRules = z.strictObject({
  ...versioned,
  desks: z
    .array(
      z.strictObject({
        slug: slug.describe('Name used in rules.'),
        name: line(60).describe('Name of the desk.'),
        email: email.optional().describe('Where its mail goes.'),
        webhook: webhook.optional().describe('Address that takes its entries as signed messages; the secret stands in the environment.'),
        capacity: z.int().min(1).max(10_000).default(50).describe('Entries it can take in seven days.'),
      }),
    )
    .max(100)
    .default([])
    .describe('Desks that answer.'),
  rules: z
    .array(
      z.strictObject({
        kind: z.enum(ROUTED_KINDS).optional().describe('Form it applies to; any form where it is left out.'),
        region: reference('region').optional().describe('Region it applies to.'),
        integration: reference('integration').optional().describe('Listing it applies to.'),
        partner: reference('partner').optional().describe('Partner it applies to.'),
        desks: z.array(reference('desk')).min(1).describe('Desks that take turns, each by the share of its capacity that is free.'),
      }),
    )
    .max(500)
    .default([])
    .describe('First rule that fits wins.'),
  fallback: reference('desk').optional().describe('Desk that takes what no rule fits, and what finds all desks of its rule full.'),
});
export type RoutingRules = z.output<typeof routingRules>;
