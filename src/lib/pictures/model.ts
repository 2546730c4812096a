import { z } from 'zod';

export const PICTURE_WIDTHS = [390, 1280] as const;
export const PICTURE_SCHEMES = ['light', 'dark'] as const;
export const PICTURE_KINDS = ['card', 'page'] as const;

/** Entries of one change that are shown at most. */
export const MOST_PICTURED = 5;
/** Bytes of one picture at most. */
export const MOST_PICTURE_BYTES = 600 * 1024;

/** One picture of an entry as visitors will see it. */
export const picture = z.strictObject({
  noun: z.enum(['integration', 'partner']),
  slug: z.string().max(64),
  /** Its card as in the list, or the top of its page. */
  kind: z.enum(PICTURE_KINDS),
  scheme: z.enum(PICTURE_SCHEMES),
  /** Width of the window in CSS pixels. */
  width: z.union(PICTURE_WIDTHS.map((width) => z.literal(width))),
  /** Name of the PNG beside this file. */
  file: z.string().regex(/^[a-z0-9-]{1,120}\.png$/),
  alt: z.string().max(400),
});
export type Picture = z.output<typeof picture>;

/** `pictures.json`: what was taken of one change. */
export const pictureList = z
  .array(picture)
  .max(MOST_PICTURED * PICTURE_KINDS.length * PICTURE_SCHEMES.length * PICTURE_WIDTHS.length);
