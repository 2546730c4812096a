import sharp from 'sharp';
import { COLOURS } from '#lib/image/colours.ts';
import { drawLogo } from '#lib/image/logo.ts';

/** Share of a logo's own area, in [0, 1], that reaches a contrast of 3:1 on the tile of each scheme. */
export interface LogoContrast {
  readonly light: number;
  readonly dark: number;
}

type Rgb = readonly [number, number, number];

/** WCAG 2.2, 1.4.11: graphics that are needed to understand a page. */
const LEAST_CONTRAST = 3;
/** The side at which a logo is looked at; tiles show it at 40 to 80 pixels. */
const SIDE = 96;
/** Less of a pixel is the soft edge of a shape. */
const LEAST_ALPHA = 0.5;
const CHANNELS = 4;

/**
 * How well a logo can be seen on the tiles of the site. A mark with a surface of its own is judged with it.
 * @returns undefined where the picture cannot be drawn, or shows nothing
 */
export async function measureLogoContrast(
  bytes: Buffer,
  type: 'svg' | 'png',
): Promise<LogoContrast | undefined> {
  const picture = await drawLogo({ kind: type, data: bytes }, SIDE);
  if (picture === undefined) return undefined;
  const png = Buffer.from(picture.uri.slice(picture.uri.indexOf(',') + 1), 'base64');
  const pixels = await sharp(png).ensureAlpha().toColourspace('srgb').raw().toBuffer();
  const share = (tile: string): number | undefined => shareSeen(pixels, parseHex(tile));
  const [light, dark] = [share(COLOURS.light.tile), share(COLOURS.dark.tile)];
  return light === undefined || dark === undefined ? undefined : { light, dark };
}

function shareSeen(pixels: Buffer, tile: Rgb): number | undefined {
  const ground = luminance(tile);
  let [seen, all] = [0, 0];
  for (let at = 0; at + CHANNELS <= pixels.length; at += CHANNELS) {
    const alpha = (pixels[at + 3] ?? 0) / 255;
    if (alpha < LEAST_ALPHA) continue;
    const blend = (index: 0 | 1 | 2): number => (pixels[at + index] ?? 0) * alpha + tile[index] * (1 - alpha);
    all += 1;
    if (contrast(luminance([blend(0), blend(1), blend(2)]), ground) >= LEAST_CONTRAST) seen += 1;
  }
  return all === 0 ? undefined : seen / all;
}

const parseHex = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it, in [0, 1]. */
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
