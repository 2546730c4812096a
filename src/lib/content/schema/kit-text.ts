import { z } from 'zod';
import { line, link, locale } from './fields.ts';

/** Assets that authors write; each has a template of its own where they do not. */
export const TEXT_ASSETS = [
  'blog',
  'email',
  'social',
  'webinar',
  'one-pager',
  'press',
  'battlecard',
  'images',
] as const;
export type TextAsset = (typeof TEXT_ASSETS)[number];

/** A line that may hold Liquid; what comes out is measured later. */
const template = (what: string) => line(400).optional().describe(what);

/** Front matter of `kits/<slug>/<asset>.md`, by asset. All of it is optional: the asset's own template has it too. */
export const KIT_TEXTS = {
  blog: z.strictObject({
    title: template('Headline of the post.'),
    description: template('One or two sentences for search engines and shared links.'),
  }),
  email: z.strictObject({
    subject: template('Subject line.'),
    preheader: template('What inboxes show behind the subject.'),
    button: template('Text of the button.'),
    button_url: template('Where the button leads; by default to the listing.'),
  }),
  social: z.strictObject({}),
  webinar: z.strictObject({
    title: template('Name of the webinar.'),
    starts: z.iso
      .datetime({ local: true, offset: false, precision: -1 })
      .optional()
      .describe('Day and time it starts where it is held, for example 2026-12-01T15:00.'),
    time_zone: line(60).optional().describe('Time zone of that time, for example Europe/Berlin.'),
    minutes: z.int().min(5).max(480).default(45).describe('How long it takes.'),
    join_url: link.optional().describe('Where one joins or signs up.'),
  }),
  'one-pager': z.strictObject({
    headline: template('Headline.'),
    line: template('One sentence under it.'),
  }),
  press: z.strictObject({
    headline: template('Headline.'),
    subline: template('One sentence under it.'),
    place: template('Where the note is given out, for example Utrecht.'),
  }),
  battlecard: z.strictObject({
    headline: template('What a seller says in one sentence.'),
  }),
  images: z.strictObject({
    kicker: template('Small line above the title.'),
    title: template('Title on the images.'),
    line: template('One sentence under the title.'),
  }),
} as const satisfies Readonly<Record<TextAsset, z.ZodObject>>;

export type KitTextFields = { readonly [Asset in TextAsset]: Readonly<z.output<(typeof KIT_TEXTS)[Asset]>> };

const FILE = new RegExp(`^(${TEXT_ASSETS.join('|')})(?:\\.([^.]+))?\\.md$`);

/** The asset and the language a file beside a kit holds: `blog.md`, `blog.de.md`; undefined for any other name. */
export function readKitTextName(
  name: string,
): { readonly asset: TextAsset; readonly locale: string | undefined } | undefined {
  const [, asset, language] = FILE.exec(name) ?? [];
  const known = TEXT_ASSETS.find((one) => one === asset);
  if (known === undefined || (language !== undefined && !locale.safeParse(language).success)) return undefined;
  return { asset: known, locale: language };
}
