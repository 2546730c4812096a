import { z } from 'zod';
import { change, day, email, line, link, locale, reference } from './fields.ts';
import { TEXT_ASSETS } from './kit-text.ts';

/** The menu a kit is put together from, in the order it is shown: what is written, and what is drawn. */
export const KIT_ASSETS = [...TEXT_ASSETS, 'badges', 'embed'] as const;
export type KitAsset = (typeof KIT_ASSETS)[number];
export const KIT_STATUSES = ['draft', 'approved'] as const;

/** `kits/<slug>/index.md`: a launch kit. */
export const kit = z.strictObject({
  title: line(120).describe('What is launched.'),
  integration: reference('integration').describe('Listing it is about.'),
  partner: reference('partner')
    .optional()
    .describe('Partner it is published with; by default the publisher.'),
  publish_on: day.describe('First day it may be seen.'),
  expires_on: day.optional().describe('Last day it may be seen.'),
  status: z.enum(KIT_STATUSES).default('draft').describe('Only approved kits are ever published.'),
  assets: z.array(z.enum(KIT_ASSETS)).min(1).describe('What the kit holds.'),
  locales: z.array(locale).min(1).default(['en']).describe('Languages it comes in.'),
  claims: z
    .array(
      z.strictObject({
        text: line(300).describe('The claim, word for word.'),
        source_url: link.describe('Where it can be verified.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Figures and comparisons that are not facts of the listing, each with its source.'),
  utm: z
    .strictObject({
      source: line(60).describe('utm_source.'),
      medium: line(60).describe('utm_medium.'),
      campaign: line(60).describe('utm_campaign.'),
    })
    .optional()
    .describe('Campaign parameters put on every link of the kit.'),
  contact: z
    .strictObject({
      name: line(80).describe('Person or team.'),
      email: email.describe('Their address.'),
    })
    .optional()
    .describe('Whom to ask about the kit; by default the partner contact of the marketplace.'),
  changes: z.array(change).max(50).default([]).describe('What changed since it was published, newest first.'),
});
export type Kit = z.output<typeof kit>;
