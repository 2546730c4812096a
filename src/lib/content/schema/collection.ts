import { z } from 'zod';
import { line, reference } from './fields.ts';

export const COLLECTION_KINDS = ['set', 'stack'] as const;

/** `collections/<slug>.md`: a curated set, or a stack in which one listing feeds the next. */
export const collection = z.strictObject({
  title: line(80).describe('Name of the collection.'),
  summary: line(250).describe('Whom it is for and what they get.'),
  kind: z
    .enum(COLLECTION_KINDS)
    .default('set')
    .describe('set: listings side by side; stack: a chain, in order.'),
  integrations: z.array(reference('integration')).min(2).max(60).describe('Listings, in the order shown.'),
  roles: z.array(reference('role')).max(20).default([]).describe('Jobs it is made for.'),
  featured: z.boolean().default(false).describe('Shown on the home page.'),
});
export type Collection = z.output<typeof collection>;
