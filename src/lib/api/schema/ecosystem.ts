import { z } from 'zod';
import { count, day, figure, link, share, text, url } from './parts.ts';

const course = z
  .array(z.strictObject({ as_of: day, value: figure }))
  .describe('One point a snapshot, oldest first.');

const coverageTable = z.strictObject({
  columns: z.array(text),
  rows: z.array(
    z.strictObject({
      name: text,
      url: url.nullable(),
      counts: z.array(count).describe('One for each column.'),
      unstated: count,
    }),
  ),
  rows_left_out: count,
  columns_left_out: count,
  gaps: z
    .array(z.strictObject({ row: text, columns: z.array(text) }))
    .describe('Rows with an empty cell, the weightiest gap first.'),
});

export const ecosystem = {
  as_of: day.nullable(),
  seen_since: day.nullable(),
  listings: count,
  measure: text.nullable(),
  measured: count,
  withheld: count,
  adoption: z.strictObject({ active: figure, accounts: count.nullable(), rate: figure, course }),
  active_integrations: z.strictObject({ active: count.nullable(), published: count, course }),
  kinds: z.array(
    z.strictObject({
      kind: text,
      publishers: count,
      listings: count,
      listing_share: share,
      use_share: share.nullable(),
    }),
  ),
  diversity: z.strictObject({
    publishers: count,
    in_use: count,
    effective: z.number().nullable(),
    top: z.array(link.extend({ share })),
    top_share: share.nullable(),
  }),
  certified: z.strictObject({
    listings: count,
    listing_share: share.nullable(),
    use_share: share.nullable(),
  }),
  activation: z.array(
    z.strictObject({
      months: count,
      listings: count,
      reached: count,
      enough: z.boolean(),
      median: z.number().nullable(),
    }),
  ),
  coverage: z.strictObject({ regions: coverageTable, languages: coverageTable, services: coverageTable }),
  companies: z
    .array(link.extend({ publishes: z.array(link), implements: z.array(link) }))
    .describe('The map as a table: companies with what they publish and implement, most links first.'),
};

export const coverage = {
  languages: coverageTable,
  categories: coverageTable,
  integrations: coverageTable,
};

export const match = {
  parts: z.array(z.strictObject({ name: text, weight: z.number() })).describe('What a match weighs.'),
  half_life_months: count,
  window_months: count,
  half_strength: z.number().describe('Recent projects that make half of what any number can make.'),
  partners: count,
  skills: z.array(z.strictObject({ slug: text, name: text })),
};
