import type * as ImageSize from 'image-size';
import { onDemand } from '#lib/on-demand.ts';
import { WHOLE_FILE, type Report } from '../finding.ts';
import { formatBytes, LIMITS } from '../limits.ts';
import type { Asset } from '../model.ts';

/** Where a picture is shown. */
export type PictureUse = 'logo' | 'media' | 'site-logo';
export type PictureSize = NonNullable<Asset['size']>;

interface Wanted {
  readonly heavyBytes: number;
  /** Least pixels of the shorter side of a logo, of the width of anything else; an SVG has as many as it needs. */
  readonly leastPixels: number;
  /** How many times longer one side may be than the other. */
  readonly longest: number;
}

const WANTED: Record<PictureUse, Wanted> = {
  logo: { heavyBytes: LIMITS.heavyLogoBytes, leastPixels: 128, longest: 2 },
  media: { heavyBytes: LIMITS.heavyMediaBytes, leastPixels: 640, longest: 4 },
  'site-logo': { heavyBytes: LIMITS.heavyLogoBytes, leastPixels: 64, longest: 10 },
};

const loadImageSize = onDemand('image-size') as () => typeof ImageSize;

/** Width and height of a picture, from its first bytes; undefined where they do not say. */
export function measurePicture(bytes: Buffer): PictureSize | undefined {
  try {
    const { width, height } = loadImageSize().imageSize(bytes);
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
  } catch {
    return undefined;
  }
}

/** Reports a picture that is heavy, small, or of a shape that does not fit where it is shown. */
export function checkPictureSize(
  { file, type, bytes, size }: Asset,
  use: PictureUse,
  report: Report,
): void {
  const { heavyBytes, leastPixels, longest } = WANTED[use];
  const place = WHOLE_FILE;
  if (bytes > heavyBytes) {
    const message = `The picture weighs ${formatBytes(bytes)}.`;
    report({ rule: 'image/heavy', file, place, message, wanted: `at most ${formatBytes(heavyBytes)}` });
  }
  if (size === undefined) return;
  const { width, height } = size;
  const found = `${width} × ${height}`;
  const side = use === 'media' ? width : Math.min(width, height);
  if (type !== 'svg' && side < leastPixels) {
    const message = `The picture has ${found} pixels, too few for sharp screens.`;
    const wanted = use === 'media' ? `a width of at least ${leastPixels} pixels` : `at least ${leastPixels} × ${leastPixels} pixels`;
    report({ rule: 'image/small', file, place, found, message, wanted });
  }
  if (Math.max(width, height) > longest * Math.min(width, height)) {
    const message = `The picture is ${found}: one side is more than ${longest} times the other.`;
    report({ rule: 'image/shape', file, place, found, message, wanted: `sides between 1:${longest} and ${longest}:1` });
  }
}
