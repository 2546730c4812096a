import { z } from 'zod';
import { SLUG_MAX_LENGTH, SLUG_PATTERN } from '#lib/content/schema/fields.ts';
import { SUPPRESSED } from '#lib/content/schema/usage.ts';

/** What a schema lets through, as it is written: nothing changes it on its way. */
export type Emitted<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export const slug = z.string().max(SLUG_MAX_LENGTH).regex(SLUG_PATTERN);
export const day = z.iso.date();
/** `https:` or, for people to write to, `mailto:`. */
export const url = z.url();
export const text = z.string();
export const count = z.int().min(0);
export const place = z.int().min(1);
export const share = z.number().min(0).max(1);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A number; `<5` where it is too small to publish; null where the source cannot tell. */
export const figure = z.union([z.number(), z.literal(SUPPRESSED)]).nullable();

/** A controlled word. */
export const term = z.strictObject({ slug, name: text });

/** Something that has a page. */
export const link = z.strictObject({ name: text, url });

/** An entry that has a page and, below the folder of its kind, a file. */
export const reference = z.strictObject({ slug, name: text, url });

/** A measure in force, on whom it concerns. */
export const actionNote = z.strictObject({
  id: slug,
  url,
  date: day,
  status: z.enum(['in-force', 'appealed', 'lifted', 'expired']),
  measure: text,
});

export const change = z.strictObject({ date: day, version: text, summary: text });

/** What published rules say of themselves. */
export const rulesHead = { version: text, effective: day, changes: z.array(change) };
