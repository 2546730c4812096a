import sharp from 'sharp';
import { MOST_PICTURE_BYTES } from './model.ts';

/** Colours and size, from the best picture to the smallest. */
const STEPS = [
  { colours: 256, scale: 1 },
  { colours: 64, scale: 1 },
  { colours: 256, scale: 0.5 },
  { colours: 64, scale: 0.25 },
];
/** More takes half a minute for a photograph, and saves nothing. */
const EFFORT = 4;

async function draw(png: Uint8Array, { colours, scale }: (typeof STEPS)[number]): Promise<Uint8Array> {
  const { width } = await sharp(png).metadata();
  const sized = scale === 1 ? sharp(png) : sharp(png).resize(Math.max(1, Math.round(width * scale)));
  return sized.png({ palette: true, colours, effort: EFFORT }).toBuffer();
}

/** The best PNG of a screenshot that is small enough. Throws where none is. */
export async function shrinkPicture(png: Uint8Array): Promise<Uint8Array> {
  for (const step of STEPS) {
    const drawn = await draw(png, step);
    if (drawn.byteLength <= MOST_PICTURE_BYTES) return drawn;
  }
  throw new Error('A picture stays too large at a quarter of its size.');
}
