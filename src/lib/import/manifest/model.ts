import { z } from 'zod';
import { slug } from '../../content/schema/fields.ts';
import { term } from '../../content/schema/taxonomy.ts';
import { TAXONOMY_KINDS } from '../terms.ts';

const fields = z.record(z.string(), z.json()).describe('Fields as the import wrote them last time.');

/** Where a listing stood before its row left the source; null where the file said nothing. */
const leave = z.strictObject({
  file: z.string().nullable().describe('Status in the file.'),
  import: z.string().nullable().describe('Status the import wrote.'),
});

const knownListing = z.strictObject({
  slug,
  key: z.string().describe('What makes its row itself: see `key` in a map.'),
  row: z.string().describe('Hash of the whole row.'),
  fields,
  body: z.string(),
  left: leave.optional().describe('Its row is not in the source any more.'),
});
export type KnownListing = z.output<typeof knownListing>;

const knownPartner = z.strictObject({
  slug,
  keys: z.array(z.string()).describe('Keys of all names its rows gave it.'),
  fields,
  body: z.string(),
  record: fields.optional(),
  unlisted: z.boolean().optional().describe('No row speaks of it any more.'),
});
export type KnownPartner = z.output<typeof knownPartner>;

const knownSource = z.strictObject({
  rows: z.int().min(0),
  columns: z.record(z.string(), z.int().min(1)).describe('In how many rows each column stood.'),
});
export type KnownSource = z.output<typeof knownSource>;

const apart = (entries: readonly { readonly slug: string }[]) =>
  new Set(entries.map((entry) => entry.slug)).size === entries.length;

/** `.import/<map>.json`: what the imports of one map wrote, so that the next one can tell hand edits from its own. */
export const manifest = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  sources: z.record(z.string(), knownSource),
  site: fields.optional(),
  terms: z.partialRecord(z.enum(TAXONOMY_KINDS), z.array(term)),
  partners: z.array(knownPartner).refine(apart, { error: 'a partner stands in it twice' }),
  integrations: z.array(knownListing).refine(apart, { error: 'an integration stands in it twice' }),
});
export type Manifest = z.output<typeof manifest>;

export const EMPTY_MANIFEST: Manifest = {
  about: 'Written by npm run import, not by hand. With it, the next import tells your edits from its own.',
  version: 1,
  sources: {},
  terms: {},
  partners: [],
  integrations: [],
};
