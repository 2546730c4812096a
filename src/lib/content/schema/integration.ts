import { z } from 'zod';
import { assetPath, contactLink, currency, day, email, fieldKinds, line, link, reference, slug } from './fields.ts';

export const LISTING_STATUSES = ['available', 'beta', 'deprecated', 'removed'] as const;
export const PRICING_MODELS = ['free', 'freemium', 'paid', 'quote'] as const;
export const PRICE_PERIODS = ['month', 'year', 'user-month', 'user-year', 'once', 'usage'] as const;
export const FLOW_DIRECTIONS = ['in', 'out', 'both'] as const;
export const FLOW_TIMINGS = ['real-time', 'scheduled', 'manual'] as const;
export const AUTH_METHODS = ['shared', 'oauth', 'api-key'] as const;
export const ERROR_HANDLINGS = ['retried', 'reported', 'none'] as const;

export const pricePlan = z.strictObject({
  name: line(40).describe('Name of the plan.'),
  price: z.number().min(0).max(10_000_000).describe('Price as a number, without the currency.'),
  currency: currency.describe('ISO 4217 code, for example EUR.'),
  per: z.enum(PRICE_PERIODS).describe('What the price is for.'),
});

export const pricing = z.strictObject({
  model: z.enum(PRICING_MODELS).describe('How the integration is sold.'),
  plans: z.array(pricePlan).max(12).default([]).describe('Plans, cheapest first.'),
  url: link.optional().describe('Page with current prices.'),
});

export const dataFlow = z.strictObject({
  object: line(60).describe('What moves, for example Contacts.'),
  direction: z
    .enum(FLOW_DIRECTIONS)
    .describe('in: to the platform; out: from the platform; both: kept in step.'),
  timing: z.enum(FLOW_TIMINGS).describe('How soon a change arrives.'),
});

export const permission = z.strictObject({
  scope: line(80).describe('Permission as the platform names it, for example contacts.read.'),
  reason: line(200).describe('Why the integration needs it, in words a customer understands.'),
});

export const useCase = z.strictObject({
  title: line(80).describe('What a customer gets done.'),
  summary: line(300).describe('How, in one or two sentences.'),
  role: reference('role').optional().describe('Whose work it is.'),
});

export const support = z.strictObject({
  url: link.optional().describe('Help page or desk.'),
  email: email.optional().describe('Support address.'),
  hours: line(80).optional().describe('When the desk is open, with time zone.'),
  response_hours: z.number().min(0.25).max(720).optional().describe('Hours until a first answer.'),
  languages: z.array(reference('language')).max(40).default([]).describe('Languages the desk answers in.'),
  escalation_url: contactLink.optional().describe('Where to go when the desk does not answer.'),
  partner_owner: line(80).optional().describe('Team at the partner that owns the integration.'),
  platform_owner: line(80).optional().describe('Team at the platform that owns the relationship.'),
});

export const attestation = z.strictObject({
  name: line(60).describe('Name of the attestation, for example SOC 2 Type II.'),
  url: link.optional().describe('Where it can be verified.'),
  expires: day.optional().describe('Last day it is in force.'),
});

export const trust = z.strictObject({
  attestations: z.array(attestation).max(20).default([]).describe('Security attestations with their expiry.'),
  data_regions: z.array(reference('region')).max(40).default([]).describe('Where customer data is kept.'),
  privacy_url: link.optional().describe('Privacy notice.'),
  terms_url: link.optional().describe('Terms of use.'),
  dpa_url: link.optional().describe('Data processing agreement.'),
  deletion: line(250).optional().describe('What happens to customer data after uninstalling, and when.'),
  accessibility_url: link.optional().describe('Accessibility statement or conformance report.'),
});

export const media = z.strictObject({
  src: assetPath.describe('PNG, JPEG, WebP or SVG under media/ beside this file.'),
  alt: line(250).describe('What the picture shows, for those who cannot see it.'),
  caption: line(160).optional().describe('A line under the picture.'),
});

/** `integrations/<slug>/index.md`: one integration. Everything but the first five fields may be absent and reads "Not stated". */
export const integration = z.strictObject({
  name: line(60).describe('Name of the integration, as customers would search for it.'),
  tagline: line(130).describe('What it does for a customer, in one line.'),
  publisher: z
    .union([z.literal('platform'), reference('partner')])
    .meta({ reference: 'publisher' })
    .register(fieldKinds, { kind: 'publisher' })
    .describe('Slug of the partner that publishes it, or platform for first-party listings.'),
  categories: z
    .array(reference('category'))
    .min(1)
    .max(3)
    .describe('One to three categories, the main one first.'),
  listed: day.describe('Day the listing first appeared.'),

  summary: line(250).optional().describe('The joint value in one breath: what the two products do together.'),
  tags: z.array(line(40)).max(20).default([]).describe('Free words for search.'),
  roles: z.array(reference('role')).max(20).default([]).describe('Jobs it helps.'),
  industries: z
    .array(reference('industry'))
    .max(40)
    .default([])
    .describe('Trades it is made for; empty means any.'),
  regions: z.array(reference('region')).max(40).default([]).describe('Where it is offered.'),
  languages: z.array(reference('language')).max(60).default([]).describe('Languages of its interface.'),
  status: z.enum(LISTING_STATUSES).default('available').describe('Where it stands in its life.'),
  successor: reference('integration').optional().describe('What replaces a deprecated or removed listing.'),
  deprecated: day.optional().describe('Day its end was announced, for a deprecated or removed listing.'),
  ends: day.optional().describe('Last day it can be used, for a deprecated or removed listing.'),
  released: day.optional().describe('Day of the latest release.'),
  verified: day.optional().describe('Day a person last checked that the listing is true.'),
  version: line(30).optional().describe('Latest released version.'),
  changelog_url: link.optional().describe('Public change log.'),
  platform_api: line(20)
    .meta({ reference: 'api_version' })
    .optional()
    .describe('Version of the platform API it is built on.'),
  install_url: link.optional().describe('Where a customer installs it.'),
  docs_url: link.optional().describe('Documentation.'),
  setup_url: link.optional().describe('Step-by-step set-up guide.'),
  pricing: pricing.optional().describe('What it costs.'),
  data_flow: z.array(dataFlow).max(40).default([]).describe('What moves, which way and how soon.'),
  depth: z
    .strictObject({
      auth: z.enum(AUTH_METHODS).optional().describe('How the two products are joined.'),
      errors: z.enum(ERROR_HANDLINGS).optional().describe('What happens when a transfer fails.'),
      co_owned: z.boolean().optional().describe('True when both companies maintain it together.'),
    })
    .default({})
    .describe('How deep the integration goes.'),
  permissions: z
    .array(permission)
    .max(60)
    .default([])
    .describe('Every permission it asks for, with the reason.'),
  works_with: z
    .array(reference('integration'))
    .max(40)
    .default([])
    .describe('Other listings it is made to work with.'),
  use_cases: z.array(useCase).max(12).default([]).describe('What customers do with it.'),
  support: support.optional().describe('Who helps, when and how fast.'),
  trust: trust.optional().describe('Security, privacy and legal facts.'),
  media: z.array(media).max(12).default([]).describe('Pictures.'),
  aliases: z
    .array(slug)
    .max(20)
    .default([])
    .describe('Old slugs of this listing; their addresses redirect here.'),
});
export type Integration = z.output<typeof integration>;
export type IntegrationInput = z.input<typeof integration>;
