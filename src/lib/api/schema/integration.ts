import { z } from 'zod';
import {
  AUTH_METHODS,
  ERROR_HANDLINGS,
  FLOW_DIRECTIONS,
  FLOW_TIMINGS,
  LISTING_STATUSES,
  PRICE_PERIODS,
  PRICING_MODELS,
} from '#lib/content/schema/integration.ts';
import { certificate } from './certificate.ts';
import { rank } from './rank.ts';
import { health } from './standing.ts';
import { actionNote, count, day, figure, place, reference, share, slug, term, text, url } from './parts.ts';

const status = z
  .enum(LISTING_STATUSES)
  .describe('removed: its address answers, and says where to go instead.');

/** The badge of a certificate that stands. */
export const badge = z.strictObject({
  state: z.enum(['in-force', 'due', 'grace']),
  level: term,
  until: day.describe('Last day of the certificate; in grace, the last day of that.'),
});

const publisher = z.strictObject({
  slug: slug.describe('Slug of a partner, or platform.'),
  name: text,
  url,
  first_party: z.boolean(),
});

/** A line of the list of integrations. */
export const integrationRow = z.strictObject({
  slug,
  name: text,
  url: url.describe('Its page.'),
  api_url: url.describe('Its file.'),
  status,
  tagline: text.nullable(),
  logo: url.nullable(),
  publisher: z.strictObject({ name: text, first_party: z.boolean() }).nullable(),
  categories: z.array(slug).describe('The main one first.'),
  roles: z.array(slug),
  industries: z.array(slug),
  regions: z.array(slug),
  languages: z.array(slug),
  price: z.enum(PRICING_MODELS).nullable(),
  certificate: badge.nullable(),
  score: z.number().nullable(),
  place: place.nullable().describe('Place in the recommended order.'),
  active_accounts: count.nullable().describe('In 28 days; null for lack of data.'),
  growth: z.number().nullable().describe('Relative growth over 28 days.'),
  is_new: z.boolean(),
  listed: day.nullable(),
  updated: day.nullable().describe('Latest release or check.'),
});

const money = z.strictObject({ name: text, price: z.number(), currency: text, per: z.enum(PRICE_PERIODS) });

const support = z.strictObject({
  url: url.nullable(),
  email: text.nullable(),
  hours: text.nullable(),
  response_hours: z.number().nullable(),
  languages: z.array(text),
  escalation_url: url.nullable(),
  partner_owner: text.nullable(),
  platform_owner: text.nullable(),
});

const trust = z.strictObject({
  attestations: z.array(
    z.strictObject({ name: text, url: url.nullable(), expires: day.nullable(), expired: z.boolean() }),
  ),
  data_regions: z.array(text),
  privacy_url: url.nullable(),
  terms_url: url.nullable(),
  dpa_url: url.nullable(),
  deletion: text.nullable(),
  accessibility_url: url.nullable(),
});

const usage = z.strictObject({
  as_of: day,
  active_accounts: figure,
  calls: figure,
  success_rate: share.nullable(),
  retained_share: share.nullable(),
});

const ends = z.strictObject({ day, is_past: z.boolean() }).describe('Last day it can be used.');

const implementer = reference.extend({
  projects: count,
  latest_project: day.nullable(),
  certified_people: count,
  satisfaction: z.strictObject({ mean: z.number(), answers: count }).nullable(),
  accepting_clients: z.boolean().nullable(),
});

/** What a listing states of itself. */
const stated = z.strictObject({
  summary: text.nullable(),
  body_markdown: text.describe('Overview, set-up, and what happens when it is uninstalled.'),
  tags: z.array(text),
  listed: day,
  released: day.nullable(),
  verified: day.nullable(),
  version: text.nullable(),
  changelog_url: url.nullable(),
  platform_api: z
    .strictObject({
      version: text,
      state: z.enum(['current', 'deprecated', 'retired', 'unknown']),
      date: day.nullable(),
    })
    .nullable(),
  install_url: url.nullable(),
  docs_url: url.nullable(),
  setup_url: url.nullable(),
  pricing: z
    .strictObject({ model: z.enum(PRICING_MODELS), plans: z.array(money), url: url.nullable() })
    .nullable(),
  use_cases: z.array(z.strictObject({ title: text, summary: text, role: text.nullable() })),
  data_flow: z.array(
    z.strictObject({ object: text, direction: z.enum(FLOW_DIRECTIONS), timing: z.enum(FLOW_TIMINGS) }),
  ),
  permissions: z.array(z.strictObject({ scope: text, reason: text })),
  depth: z.strictObject({
    auth: z.enum(AUTH_METHODS).nullable(),
    errors: z.enum(ERROR_HANDLINGS).nullable(),
    co_owned: z.boolean().nullable(),
  }),
  support: support.nullable(),
  trust: trust.nullable(),
  media: z.array(
    z.strictObject({
      url,
      width: place.nullable(),
      height: place.nullable(),
      alt: text,
      caption: text.nullable(),
    }),
  ),
  source: z.strictObject({ edit: url, history: url }).nullable().describe('Where its text is kept.'),
});

/** What follows from records, usage and rules. */
const derived = z.strictObject({
  certificate,
  badge: badge.nullable().describe('Only while a certificate stands.'),
  rank: rank.nullable(),
  health,
  usage: usage.nullable(),
  works_with: z.array(reference),
  implemented_by: z.array(implementer).describe('By proof.'),
  collections: z.array(reference),
  kits: z.array(reference),
});

/** One integration. Of a removed one only what its page still says. */
export const integration = z.strictObject({
  slug,
  name: text,
  url,
  status,
  tagline: text.nullable(),
  logo: url.nullable(),
  publisher: publisher.nullable(),
  categories: z.array(term),
  roles: z.array(term),
  industries: z.array(term),
  regions: z.array(term),
  languages: z.array(term),
  is_new: z.boolean(),
  successor: reference.nullable(),
  ends: ends.nullable(),
  actions: z.array(actionNote).describe('Measures in force against it, newest first.'),
  similar: z.array(reference),
  stated: stated.nullable().describe('Null for a removed one.'),
  derived: derived.nullable().describe('Null for a removed one.'),
});
