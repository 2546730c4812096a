import sharp from 'sharp';
import { z } from 'zod';
import { CHANGED_NOUNS } from '#lib/change/model.ts';
import { LIMITS, PICTURE_NAME } from './unpack.ts';
import { Untrusted } from './untrusted.ts';

const listed = z.object({
  noun: z.enum(CHANGED_NOUNS),
  slug: z.string().max(64),
  /** The card as in a list, or the page. */
  kind: z.enum(['card', 'page']),
  /** Such as `card.png`, beside the list. */
  file: z.string().regex(PICTURE_NAME),
  /** For those who cannot see it. */
  alt: z.string().min(1).max(400),
});

/** `pictures.json`. What else it says of a picture is left aside. */
export const pictureList = z.array(listed).max(LIMITS.pictures);

/** A picture of the change, clean. */
export interface Picture extends Readonly<z.output<typeof listed>> {
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const WIDEST = 4_000;
const HIGHEST = 20_000;
const MOST_PIXELS = 40_000_000;

/**
 * Width and height as the head of a PNG says, before anything is decoded.
 * @throws Untrusted where it is no PNG, or larger than a page on a screen can be
 */
export function measurePng(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const head = Buffer.from(bytes.subarray(0, 24));
  if (head.length < 24 || !head.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Untrusted('A picture is no PNG.');
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width < 1 || height < 1 || width > WIDEST || height > HIGHEST || width * height > MOST_PIXELS)
    throw new Untrusted('A picture is larger than a page on a screen can be.');
  return { width, height };
}

/**
 * The same pixels in a file of our own: nothing of the old one is kept but what can be seen.
 * @throws Untrusted
 */
export async function encodeAnew(bytes: Uint8Array): Promise<Uint8Array> {
  measurePng(bytes);
  try {
    const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false } as const;
    const made = await sharp(bytes, options).toColourspace('srgb').png({ compressionLevel: 9 }).toBuffer();
    if (made.length <= LIMITS.picture) return made;
  } catch (error) {
    throw new Untrusted('A picture cannot be decoded.', { cause: error });
  }
  throw new Untrusted('A picture weighs more than a page on a screen can.');
}
