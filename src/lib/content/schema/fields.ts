import { z } from 'zod';

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 64;

/** Forms of text that have a name; the check says them in words instead of showing a pattern. */
export type FieldKind =
  | 'slug'
  | 'link'
  | 'contact-link'
  | 'email'
  | 'day'
  | 'currency'
  | 'locale'
  | 'asset-path'
  | 'folder'
  | 'branch'
  | 'colour'
  | 'publisher'
  | 'fingerprint';

/** The form a schema asks for. Schemas derived from one keep its form. */
export const fieldKinds = z.registry<{ readonly kind: FieldKind }>();

/** A folder name or a reference to one: lower-case ASCII words joined by single hyphens, 1 to 64 characters. */
export const slug = z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN).register(fieldKinds, { kind: 'slug' });

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
  | 'level'
  | 'skill'
  | 'desk'
  | 'api_version';

/** A slug that must exist elsewhere in the content; the cross-file check reads the target from the metadata. */
export const reference = (target: ReferenceTarget) => slug.meta({ reference: target });

 
/** What one line of plain text never holds: controls, and what is invisible or turns the direction of text. */
export const CONTROL_CHARACTERS =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** One line of plain text, trimmed, 1 to `max` characters, without control characters, invisible or direction-changing ones. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL_CHARACTERS.test(value), {
      error: 'one line of plain text, without line breaks, control or invisible characters',
      params: { rule: 'single-line' },
    });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date().register(fieldKinds, { kind: 'day' });
export type Day = string;

const URL_MAX_LENGTH = 2048;

/** An absolute `https:` address. */
export const link = z
  .url({ protocol: /^https$/ })
  .max(URL_MAX_LENGTH)
  .register(fieldKinds, { kind: 'link' });

/** An absolute `https:` or `mailto:` address. */
export const contactLink = z
  .url({ protocol: /^(?:https|mailto)$/ })
  .max(URL_MAX_LENGTH)
  .register(fieldKinds, { kind: 'contact-link' });

export const email = z.email().max(254).register(fieldKinds, { kind: 'email' });

/** ISO 4217 currency code in capitals, for example `EUR`. */
export const currency = z.string().regex(/^[A-Z]{3}$/).register(fieldKinds, { kind: 'currency' });

/** BCP 47 language tag of an interface locale, for example `en` or `pt-BR`. */
export const locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/).register(fieldKinds, { kind: 'locale' });

/** A number of months, 1 to 120. */
export const months = z.int().min(1).max(120);

/** A path beside the text that names it: forward slashes, no `..`, no leading slash. */
export const assetPath = z
  .string()
  .max(200)
  .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/)
  .register(fieldKinds, { kind: 'asset-path' });

/** A folder of a repository: forward slashes, no `..`; '' for its root. */
export const folder = z
  .string()
  .max(200)
  .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?:[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*)?$/)
  .register(fieldKinds, { kind: 'folder' });

/** Name of a branch, from the characters that need no escape in an address. */
export const branch = z
  .string()
  .max(200)
  .regex(/^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/)
  .register(fieldKinds, { kind: 'branch' });

/** One entry of a public change log. */
export const change = z.strictObject({
  date: day.describe('Day the change took effect.'),
  version: line(20).describe('Version it made.'),
  summary: line(400).describe('What changed and why, in a sentence or two.'),
});
export type Change = z.output<typeof change>;
