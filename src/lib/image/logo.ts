import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ImageLogo } from './spec.ts';

export type PictureLogo = Exclude<ImageLogo, { readonly kind: 'monogram' }>;

/** A logo as pixels, of the size at which it is drawn. */
export interface LogoPicture {
  /** A PNG as a data URI. */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

const MOST_BYTES = { svg: 256 * 1024, png: 4 * 1024 * 1024 } as const;
const LONGEST_SIDE = 5000;
const MOST_SECONDS = 10;
const MOST_USES = 24;
const MOST_REFERENCES = 200;
const MOST_KEPT = 512;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Pixels an inch at which one unit of an SVG is one pixel. */
const PLAIN_DENSITY = 72;

/**
 * What a logo may not hold. Sanitising comes before; this is what would reach outside the file, take
 * letters from the machine's fonts, or cost without bound when drawn.
 */
const REFUSED: readonly RegExp[] = [
  /<!(?:DOCTYPE|ENTITY|\[)/iu,
  /<\?xml-stylesheet/iu,
  /<(?:[\w-]+:)?(?:script|foreignObject|text|tspan|include|animate\w*|set|handler|listener)[\s/>]/iu,
  /<(?:[\w-]+:)?fe(?:Image|Morphology|Turbulence|ConvolveMatrix)[\s/>]/iu,
  /\bhref\s*=\s*(?:["']\s*(?![#\s])|[^\s"'])/iu,
  /\burl\(\s*["']?\s*(?!#|["'\s])/iu,
  /@import|@font-face|\\/iu,
];

const kept = new Map<string, Promise<LogoPicture | undefined>>();

/**
 * A logo drawn to fit a square of `side` pixels, once per content and size.
 * @returns undefined when the file is broken, too large, or holds what is refused: a build goes on without it
 */
export function drawLogo(logo: PictureLogo, side: number): Promise<LogoPicture | undefined> {
  const key = `${logo.kind} ${side} ${createHash('sha256').update(logo.data).digest('hex')}`;
  const known = kept.get(key);
  if (known) return known;
  const picture = rasterise(logo, side).catch(() => undefined);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(key, picture);
  return picture;
}

async function rasterise({ kind, data }: PictureLogo, side: number): Promise<LogoPicture | undefined> {
  if (data.length > MOST_BYTES[kind] || !(kind === 'svg' ? isSafeSvg(data) : isPng(data))) return undefined;
  const bytes = Buffer.from(data);
  const limits = { limitInputPixels: LONGEST_SIDE ** 2, failOn: 'error', pages: 1 } as const;
  const { width, height, format } = await sharp(bytes, limits).metadata();
  const longest = Math.max(width, height);
  if (format !== kind || longest > LONGEST_SIDE || Math.min(width, height) < 1) return undefined;
  const density = Math.max(1, (PLAIN_DENSITY * side) / longest);
  const { data: png, info } = await sharp(bytes, kind === 'svg' ? { ...limits, density } : limits)
    .timeout({ seconds: MOST_SECONDS })
    .resize({ width: side, height: side, fit: 'inside' })
    .png({ compressionLevel: 6 })
    .toBuffer({ resolveWithObject: true });
  return {
    uri: `data:image/png;base64,${png.toString('base64')}`,
    width: info.width,
    height: info.height,
  };
}

const isPng = (data: Uint8Array): boolean =>
  PNG_SIGNATURE.equals(data.subarray(0, PNG_SIGNATURE.length)) && Buffer.from(data).includes('IHDR');

function isSafeSvg(data: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    !REFUSED.some((pattern) => pattern.test(text)) &&
    count(/<(?:[\w-]+:)?use[\s/>]/giu) <= MOST_USES &&
    count(/url\(/giu) <= MOST_REFERENCES
  );
}
