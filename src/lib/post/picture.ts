import sharp from 'sharp';
import { z } from 'zod';
import { LIMITS, PICTURE_NAME } from './unpack.ts';
import { Untrusted } from './untrusted.ts';

/** A picture of the change, clean. */
export interface Picture {
  /** Such as `card.png`. */
  readonly name: string;
  /** For those who cannot see it, and the heading over it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** `pictures.json`: which pictures there are, in their order. What else it says is left aside. */
export const pictureList = z
  .array(z.object({ file: z.string().max(200), alt: z.string().min(1).max(400) }))
  .max(LIMITS.pictures);

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

export const nameOfPicture = (file: string): string => {
  const name = file.replace(/^pictures\//, '');
  if (PICTURE_NAME.test(name)) return name;
  throw new Untrusted('A picture has a name that nobody asked for.');
};
