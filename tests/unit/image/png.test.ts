import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeIndexed } from '#lib/image/png.ts';

const colour = fc.integer({ min: 0, max: 0xffffff });
const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 20 }),
    colours: fc.array(colour, { minLength: 1, maxLength: 200 }),
    seed: fc.nat(),
  })
  .map(({ width, height, colours, seed }) => {
    const data = new Uint8Array(width * height * 4);
    for (let pixel = 0; pixel < width * height; pixel++) {
      const value = colours[(Math.imul(pixel + 1, seed | 1) >>> 8) % colours.length] ?? 0;
      data.set([value & 255, (value >>> 8) & 255, value >>> 16, 255], pixel * 4);
    }
    return { data, width, height };
  });

describe('a PNG with a palette', () => {
  test('holds every pixel of an image of up to 256 colours', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async (pixels) => {
        const png = encodeIndexed(pixels);
        const read = await sharp(png).ensureAlpha().raw().toBuffer();
        expect(read.equals(pixels.data)).toBe(true);
      }),
    );
  });

  test('is not made of a picture that it would spoil', () => {
    const side = 100;
    const data = new Uint8Array(side * side * 4);
    for (let pixel = 0; pixel < side * side; pixel++) {
      data.set([(pixel % side) * 2, Math.floor(pixel / side) * 2, (pixel * 7) % 256, 255], pixel * 4);
    }
    expect(encodeIndexed({ data, width: side, height: side })).toBeUndefined();
  });
});
