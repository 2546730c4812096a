import { z } from 'zod';
import { line, slug } from './fields.ts';

export const term = z.strictObject({
  slug: slug.describe('Name used in files and addresses.'),
  name: line(60).describe('Name shown to readers.'),
  description: line(300).optional().describe('One or two sentences on what belongs here.'),
  aliases: z.array(line(60)).max(50).default([]).describe('Other words people search for.'),
});
export type Term = z.output<typeof term>;

const terms = (what: string) => z.array(term).max(2_000).default([]).describe(what);

/** `taxonomy.yaml`: every controlled word of the marketplace. */
export const taxonomy = z.strictObject({
  categories: terms('What an integration is for. Each has a page.'),
  industries: terms('Trades that customers work in.'),
  regions: terms('Where a listing is offered and a partner works.'),
  languages: terms('Languages of support and service; the slug is the ISO 639 code.'),
  services: terms('Kinds of work a partner does.'),
  roles: terms('Jobs that readers have.'),
});
export type Taxonomy = z.output<typeof taxonomy>;
export type TaxonomyKind = keyof Taxonomy;
