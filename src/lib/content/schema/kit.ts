import { z } from 'zod';
import { day, line, link, locale, reference } from './fields.ts';

export const KIT_ASSETS = ['blog', 'email', 'social', 'webinar', 'one-pager', 'battlecard', 'press'] as const;
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
});
export type Kit = z.output<typeof kit>;

const ASSET_FILE = new RegExp(`^(?:${KIT_ASSETS.join('|')})(?:\\.[a-z]{2,3}(?:-[A-Z]{2})?)?\\.(?:md|txt|html|liquid)$`);

/** Whether a file beside a kit holds one of its assets: `blog.md`, `blog.de.md`, `email.liquid`. */
export const isKitAssetFile = (name: string): boolean => ASSET_FILE.test(name);
