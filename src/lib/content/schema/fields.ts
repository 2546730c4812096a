import { z } from 'zod';

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 64;

/** A folder name or a reference to one: lower-case ASCII words joined by single hyphens, 1 to 64 characters. */
export const slug = z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN);

/** What a slug field points at. `publisher` is a partner slug or the word `platform`. */
export type ReferenceTarget =
  | 'integration'
  | 'partner'
  | 'publisher'
  | 'category'
  | 'industry'
  | 'region'
  | 'language'
  | 'service'
  | 'role'
  | 'criterion'
  | 'skill'
  | 'desk'
  | 'api_version';

/** A slug that must exist elsewhere in the content; the cross-file check reads the target from the metadata. */
export const reference = (target: ReferenceTarget) => slug.meta({ reference: target });

// eslint-disable-next-line no-control-regex -- control characters are exactly what this looks for
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** One line of plain text, trimmed, 1 to `max` characters, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL_CHARACTERS.test(value), {
      error: 'one line of plain text, without line breaks or control characters',
      params: { rule: 'single-line' },
    });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();
export type Day = string;

const URL_MAX_LENGTH = 2048;

/** An absolute `https:` address. */
export const link = z.url({ protocol: /^https$/ }).max(URL_MAX_LENGTH);

/** An absolute `https:` or `mailto:` address. */
export const contactLink = z.url({ protocol: /^(?:https|mailto)$/ }).max(URL_MAX_LENGTH);

export const email = z.email().max(254);

/** ISO 4217 currency code in capitals, for example `EUR`. */
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** BCP 47 language tag of an interface locale, for example `en` or `pt-BR`. */
export const locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/);

/** A number of months, 1 to 120. */
export const months = z.int().min(1).max(120);

/** A path beside the text that names it: forward slashes, no `..`, no leading slash. */
export const assetPath = z
  .string()
  .max(200)
  .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/);

/** One entry of a public change log. */
export const change = z.strictObject({
  date: day.describe('Day the change took effect.'),
  version: line(20).describe('Version it made.'),
  summary: line(400).describe('What changed and why, in a sentence or two.'),
});
export type Change = z.output<typeof change>;
