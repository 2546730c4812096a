import { z } from 'zod';
import { contactLink, currency, day, line, link, reference, slug } from './fields.ts';

export const PARTNER_KINDS = ['technology', 'solutions', 'integrator', 'strategic', 'developer'] as const;
export const SIZE_BANDS = ['1-9', '10-49', '50-249', '250-999', '1000+'] as const;

export const caseStudy = z.strictObject({
  title: line(120).describe('What was achieved, and for what kind of customer.'),
  industry: reference('industry').optional().describe('Trade of the customer.'),
  integrations: z
    .array(reference('integration'))
    .max(20)
    .default([])
    .describe('Listings used in the project.'),
  outcome: line(300).optional().describe('The result, with a figure where there is one.'),
  url: link.optional().describe('The full story.'),
  date: day.optional().describe('Day the project went live.'),
});

/** `partners/<slug>/index.md`: a company that publishes or implements integrations. */
export const partner = z.strictObject({
  name: line(80).describe('Name of the company.'),
  tagline: line(130).describe('What it does for customers, in one line.'),
  kinds: z.array(z.enum(PARTNER_KINDS)).min(1).max(5).describe('How it works with the platform.'),

  summary: line(250).optional().describe('Whom it helps and how, in one breath.'),
  website: link.optional().describe('Its own site.'),
  headquarters: z
    .strictObject({
      country: line(60).describe('Country.'),
      city: line(80).optional().describe('City.'),
    })
    .optional()
    .describe('Where it is at home.'),
  regions: z.array(reference('region')).max(40).default([]).describe('Where it works.'),
  languages: z.array(reference('language')).max(60).default([]).describe('Languages it works in.'),
  industries: z.array(reference('industry')).max(40).default([]).describe('Trades it knows.'),
  services: z.array(reference('service')).max(40).default([]).describe('Kinds of work it does.'),
  integrations: z
    .array(reference('integration'))
    .max(200)
    .default([])
    .describe('Listings it implements for customers.'),
  stack: z
    .array(reference('integration'))
    .max(40)
    .default([])
    .describe('Listings it installs as its standard.'),
  accepting_clients: z.boolean().optional().describe('Whether it takes on new customers now.'),
  budget: z
    .strictObject({
      from: z.number().min(0).max(100_000_000).describe('Smallest project it takes.'),
      to: z.number().min(0).max(100_000_000).optional().describe('Largest project it takes.'),
      currency: currency.describe('ISO 4217 code.'),
    })
    .optional()
    .describe('Size of projects it takes.'),
  size: z.enum(SIZE_BANDS).optional().describe('Number of people.'),
  founded: z.int().min(1700).max(2100).optional().describe('Year it was founded.'),
  case_studies: z.array(caseStudy).max(40).default([]).describe('Projects it can show.'),
  contact_url: contactLink.optional().describe('Where customers reach it.'),
  aliases: z
    .array(slug)
    .max(20)
    .default([])
    .describe('Old slugs of this partner; their addresses redirect here.'),
});
export type Partner = z.output<typeof partner>;
export type PartnerInput = z.input<typeof partner>;
