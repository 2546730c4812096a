import { z } from 'zod';
import { KIT_ASSETS } from '#lib/content/schema/kit.ts';
import { change, count, day, link, reference, slug, term, text, url } from './parts.ts';

const roleLink = z.strictObject({ slug, name: text, url, count });

/** A category with listings. Its listings are those of the list of integrations that name it, by place. */
export const categoryRow = z.strictObject({
  slug,
  name: text,
  description: text.nullable(),
  url,
  count,
  roles: z.array(roleLink).describe('Its pages for one role.'),
  related: z.array(slug).describe('Categories that share listings with it, most first.'),
  compared: z.array(slug).describe('Listings that its comparison puts side by side; empty without one.'),
});

/** A comparison: facts of the entries are in their files. */
export const comparisonRow = z.strictObject({
  slug: slug.describe('Its category.'),
  name: text,
  url,
  entries: z.array(reference),
  facts: z.array(z.strictObject({ group: text, labels: z.array(text) })).describe('What is compared.'),
});

/** A line of the list of collections. */
export const collectionRow = z.strictObject({
  slug,
  name: text,
  url,
  api_url: url,
  kind: z.enum(['set', 'stack']),
  summary: text,
  count,
});

const stackPartner = reference.extend({
  projects: count,
  latest_project: day.nullable(),
  lacks: z.array(text),
});

const stack = z.strictObject({
  names: z.array(text),
  links: z.array(
    z.strictObject({
      from: text,
      to: text,
      flows: z.array(
        z.strictObject({ object: text, direction: z.enum(['forth', 'back', 'both']), timing: text }),
      ),
    }),
  ),
  gaps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['nothing', 'back']), from: text, to: text }),
      z.strictObject({ kind: z.enum(['unstated', 'removed']), name: text }),
      z.strictObject({ kind: z.literal('deprecated'), name: text, successor: reference.nullable() }),
      z.strictObject({ kind: z.literal('no-partner') }),
    ]),
  ),
  complete: z.array(stackPartner).describe('Partners that set up every listing of it.'),
  nearly: z.array(stackPartner),
});

export const collection = z.strictObject({
  slug,
  name: text,
  url,
  kind: z.enum(['set', 'stack']),
  summary: text,
  body_markdown: text,
  integrations: z.array(reference),
  roles: z.array(term),
  partners: z.array(reference).describe('Partners that implement every listing of it.'),
  stack: stack.nullable().describe('How its listings feed each other; null for a set.'),
  source: z.strictObject({ edit: url, history: url }).nullable(),
});

const share = z.strictObject({ slug, name: text, count });

/** A region in which enough partners work for a page. */
export const regionRow = z.strictObject({
  slug,
  name: text,
  description: text.nullable(),
  url,
  partners: count.describe('Partners that say they work there.'),
  integrations: count.describe('Listings that say they are offered there.'),
  keeping_data: count.describe('Listings that say they keep customer data there.'),
  services: z.array(share).describe('Kinds of work its partners do, the most common first.'),
  languages: z.array(share).describe('Languages its partners work in, the most common first.'),
});

/** A line of the list of launch kits; only those that may be seen. */
export const kitRow = z.strictObject({
  slug,
  name: text,
  url,
  api_url: url,
  integration: reference,
  publish_on: day.describe('First day it may be seen.'),
  expires_on: day.nullable().describe('Last day.'),
  assets: z.array(z.enum(KIT_ASSETS)),
  locales: z.array(text),
});

export const kit = z.strictObject({
  slug,
  name: text,
  url,
  integration: reference,
  partner: slug.nullable(),
  publish_on: day,
  expires_on: day.nullable(),
  assets: z.array(z.enum(KIT_ASSETS)),
  locales: z.array(text),
  introduction_html: text,
  files: z
    .array(z.strictObject({ url, type: text, about: text }))
    .describe('Every file of the kit, the archive of them all last.'),
  texts: z
    .array(
      z.strictObject({
        asset: z.enum(KIT_ASSETS),
        locale: text,
        title: text,
        is_own: z
          .boolean()
          .describe('Whether its authors wrote it; else it is made of the facts of the listing.'),
        pieces: z.array(z.strictObject({ label: text, text })).describe('What its page offers to copy.'),
      }),
    )
    .describe('What is to be published, asset by asset and language by language.'),
  claims: z.array(z.strictObject({ text, source_url: url })),
  utm: z.strictObject({ source: text, medium: text, campaign: text }).nullable(),
  contact: link.nullable(),
  changes: z.array(change),
  source: z.strictObject({ edit: url, history: url }).nullable(),
});

/** A measure of the public log. */
export const action = z.strictObject({
  id: slug,
  url,
  date: day,
  status: z.enum(['in-force', 'appealed', 'lifted', 'expired']),
  measure: text,
  subjects: z.array(link),
  rule: text,
  reason: text,
  expires: day.nullable(),
  lifted: day.nullable(),
  appeal: url.nullable(),
});

/** An old address. */
export const redirect = z.strictObject({ from: url, to: url });

const word = z.strictObject({
  slug,
  name: text,
  description: text.nullable(),
  aliases: z.array(text),
});

export const taxonomy = {
  categories: z.array(word),
  industries: z.array(word),
  regions: z.array(word),
  languages: z.array(word),
  services: z.array(word),
  roles: z.array(word),
};

/** What the home page picks out, by slug. */
export const highlights = {
  totals: z.strictObject({ integrations: count, partners: count, certified: count }),
  rising: z.array(slug).describe('Listings whose use grows, most first.'),
  drawn: z.array(slug).describe('Newcomers drawn for today, in the order drawn.'),
  newly_listed: z.array(slug),
  newly_certified: z.array(slug),
  recommended: z.array(slug),
  partners: z.array(slug),
  collections: z.array(slug),
  roles: z.array(z.strictObject({ name: text, description: text.nullable(), url, count })),
};
