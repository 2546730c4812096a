import { z } from 'zod';
import { TAXONOMY_KINDS } from '../terms.ts';
import { line, slug } from '../../content/schema/fields.ts';
import { lookupTable, rule } from './rule.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const sourceName = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'lower-case letters, digits and _' });

/** One file of rows. */
export const source = z.strictObject({
  file: z
    .string()
    .regex(/^(?!.*\.\.)[^/\\]+$/, { error: 'a file name without a folder' })
    .optional()
    .describe('Its usual name: tells FILEs apart, and is looked for beside the first FILE.'),
  format: z.enum(['csv', 'json', 'jsonl', 'yaml']).optional().describe('By default from the ending.'),
  rows: z.string().min(1).optional().describe('Path to the list inside a JSON or YAML object.'),
  delimiter: z.string().length(1).optional().describe('CSV only; by default guessed from the first line.'),
  encoding: z
    .string()
    .default('utf-8')
    .describe('A name the Encoding Standard knows, for example windows-1252.'),
  optional: z.boolean().default(false).describe('True lets the import go on without it.'),
});
export type SourceRule = z.output<typeof source>;

/** A condition on one row. */
export const condition = z.strictObject({
  column: z.string().min(1),
  is: scalar.optional(),
  in: z.array(scalar).min(1).optional(),
  not_in: z.array(scalar).min(1).optional(),
  present: z.boolean().optional(),
});
export type Condition = z.output<typeof condition>;

const skip = z.strictObject({
  from: sourceName,
  where: z.array(condition).min(1),
  because: z.string().min(1).max(200).describe('The reason the report gives.'),
});

const fields = z.record(z.string(), rule);

const bodySection = z.strictObject({
  heading: line(80).optional(),
  text: rule.describe('Becomes Markdown; the section is left out when it is empty.'),
});

const entries = {
  from: sourceName,
  where: z.array(condition).default([]),
  slug: rule.optional().describe('By default the name.'),
  distinguish: z.array(rule).default([]).describe('What tells equal slugs and names apart, the best first.'),
  fields,
  body: z.array(bodySection).default([]),
};

export const integrationRule = z.strictObject({
  ...entries,
  key: z
    .array(rule)
    .default([])
    .describe('What makes a row the same as in an earlier import; by default what gives its slug.'),
  slugs: z
    .enum(['stay', 'follow'])
    .default('stay')
    .describe('follow: where the source gives another slug later, the old one becomes an alias.'),
});
export type IntegrationRule = z.output<typeof integrationRule>;

export const partnerRule = z.strictObject({
  ...entries,
  identity: rule.optional().describe('What makes rows the same organisation, besides the name.'),
  record: fields.default({}).describe('Fields of records/partners/<slug>.yaml.'),
});
export type PartnerRule = z.output<typeof partnerRule>;

export const publisherRule = z.strictObject({
  platform: z.array(z.string().min(1)).default([]).describe('Publishers that are the platform itself.'),
  fields: fields.default({}).describe('Partner fields; the only column is name.'),
});

export const taxonomyRule = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        slug,
        name: line(60),
        description: line(300).optional(),
        aliases: z.array(line(60)).optional(),
        from: z.array(z.string().min(1)).default([]).describe('Source values that mean this term.'),
      }),
    )
    .default([]),
  open: z.boolean().default(true).describe('False drops values that no term names.'),
  case: z.enum(['keep', 'sentence', 'title']).default('keep').describe('Capitals of new names.'),
  describe: z.string().max(200).optional().describe('Description of new terms, with {name} in it.'),
});
export type TaxonomyRule = z.output<typeof taxonomyRule>;

/** How the rows of an existing catalogue become content. */
export const importMap = z.strictObject({
  sources: z.record(sourceName, source).refine((value) => Object.keys(value).length > 0, {
    error: 'at least one source',
  }),
  tables: z.record(z.string(), lookupTable).default({}).describe('Lookup tables used by several rules.'),
  links: z
    .strictObject({
      http: z.enum(['upgrade', 'drop']).default('drop'),
      base: z.url({ protocol: /^https$/ }).optional(),
    })
    .default({ http: 'drop' }),
  site: z.record(z.string(), z.unknown()).describe('site.yaml, as it shall be.'),
  taxonomy: z.partialRecord(z.enum(TAXONOMY_KINDS), taxonomyRule).default({}),
  skip: z.array(skip).default([]).describe('Rows to leave out, with the reason.'),
  partners: z.array(partnerRule).default([]),
  publishers: publisherRule.default({ platform: [], fields: {} }),
  integrations: z.array(integrationRule).default([]),
});
export type ImportMap = z.output<typeof importMap>;
