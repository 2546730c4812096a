import type { z } from 'zod';
import { integration } from '../content/schema/integration.ts';
import { partner } from '../content/schema/partner.ts';
import { partnerRecord } from '../content/schema/partner-record.ts';
import { siteConfig } from '../content/schema/site.ts';
import type { TaxonomyKind, Term } from '../content/schema/taxonomy.ts';
import { toMarkdownFile, toYaml } from './files.ts';
import type { KnownListing } from './manifest/model.ts';
import type { Form, Said } from './merge/entry.ts';
import type { Fields } from './merge/fields.ts';

/** A listing as the source wants it. */
export interface WantedListing extends Said {
  readonly slug: string;
  readonly key: string;
  readonly row: string;
  /** What an earlier import wrote for the same row. */
  readonly known: KnownListing | undefined;
}

/** A partner as the source wants it. */
export interface WantedPartner extends Said {
  readonly slug: string;
  readonly keys: readonly string[];
  readonly record: Fields | undefined;
}

export type Terms = Readonly<Record<TaxonomyKind, readonly Term[]>>;

/** Everything the source wants in a content folder. */
export interface Wanted {
  readonly site: Fields;
  readonly listings: readonly WantedListing[];
  readonly partners: readonly WantedPartner[];
  /** Terms that some entry uses and no hand wrote. */
  readonly terms: Terms;
}

const formOf = (schema: z.ZodType & { readonly shape: object }, hasBody: boolean): Form => ({
  schema,
  order: Object.keys(schema.shape),
  hasBody,
});

export const LISTING = formOf(integration, true);
export const PARTNER = formOf(partner, true);
export const RECORD = formOf(partnerRecord, false);
export const SITE = formOf(siteConfig, false);

export const listingPath = (slug: string): string => `integrations/${slug}/index.md`;
export const partnerPath = (slug: string): string => `partners/${slug}/index.md`;
export const recordPath = (slug: string): string => `records/partners/${slug}.yaml`;

/** The whole text of a file that only the import wrote. */
export function render({ fields, body }: Said, { order, hasBody }: Form): string {
  return hasBody ? toMarkdownFile(fields, order, body) : toYaml(fields, order);
}
