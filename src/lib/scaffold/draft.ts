import { showValue } from '#lib/content/door/show.ts';
import { descriptionOf, schemaAt } from '#lib/content/schema/describe.ts';
import { link, SLUG_MAX_LENGTH, SLUG_PATTERN } from '#lib/content/schema/fields.ts';
import type { z } from 'zod';
import { cleanAddress } from '#lib/import/address.ts';
import { ScaffoldError, type NewFile } from './new-file.ts';

/** What an address may hold that is kept as it was written. */
const PLAIN = /^[\x21-\x7e]+$/;

/** A new entry, with what an author still has to add or look at, a sentence each. */
export interface Draft {
  readonly slug: string;
  readonly file: NewFile;
  readonly missing: readonly string[];
}

/** What was given for a draft: what fits is taken, what does not is told. */
export class Given {
  readonly told: string[] = [];

  /** Those among some slugs that there are, each once. */
  slugs(field: string, given: readonly string[] | undefined, known: Iterable<string>): readonly string[] {
    const there = new Set(known);
    const wanted = [...new Set(given ?? [])];
    for (const slug of wanted.filter((one) => !there.has(one)))
      this.told.push(`\`${field}\`: ${showValue(slug)} is not there, and was left out.`);
    return wanted.filter((slug) => there.has(slug));
  }

  /** An https address in ASCII; undefined where there is none. */
  address(field: string, given: string | undefined): string | undefined {
    if (given === undefined || given === '') return undefined;
    const cleaned = cleanAddress(given, { http: 'drop', base: undefined });
    const href = cleaned.ok ? new URL(cleaned.value).href : '';
    if (cleaned.ok && href.startsWith('https:') && link.safeParse(href).success)
      return PLAIN.test(cleaned.value) ? cleaned.value : href;
    const why = cleaned.ok ? 'is not an https address' : cleaned.reason;
    this.told.push(`\`${field}\`: the address that was given ${why}, and was left out.`);
    return undefined;
  }
}

/** Sentences for fields that a draft leaves open, as the schema describes them. */
export const sayOpen = (
  schema: z.core.$ZodType,
  worth: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): readonly string[] =>
  worth
    .filter((field) => fields[field] === undefined)
    .map((field) => `\`${field}\`: ${descriptionOf(schemaAt(schema, [field])) ?? ''}`);

/** @throws ScaffoldError where it is none */
export function requireSlug(slug: string): string {
  if (SLUG_PATTERN.test(slug) && slug.length <= SLUG_MAX_LENGTH) return slug;
  throw new ScaffoldError(
    `${showValue(slug)} is no slug: use lower-case letters and digits joined by single hyphens.`,
  );
}

/** Without what is undefined or an empty list. */
export const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Slugs that an entry has or had. */
export const slugsOf = (
  entries: readonly { readonly slug: string; readonly aliases: readonly string[] }[],
): ReadonlySet<string> => new Set(entries.flatMap(({ slug, aliases }) => [slug, ...aliases]));
