import type { ImageSpec } from './spec.ts';

/** Colours of an image, as on the site's pages. */
export interface Colours {
  readonly page: string;
  readonly subtle: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly tile: string;
  readonly watermark: string;
}

export const COLOURS: Readonly<Record<ImageSpec['scheme'], Colours>> = {
  light: {
    page: '#ffffff',
    subtle: '#f6f7f8',
    line: '#e5e7ea',
    text: '#15181d',
    muted: '#585f69',
    tile: '#ffffff',
    watermark: 'rgba(174, 39, 31, 0.2)',
  },
  dark: {
    page: '#0e0f11',
    subtle: '#1a1c20',
    line: '#2f333a',
    text: '#eceef1',
    muted: '#a3a9b3',
    tile: '#eceef1',
    watermark: 'rgba(255, 156, 146, 0.24)',
  },
};

/** Surface and letters of a monogram, tint 0 to 11. */
export function tintColours(
  tint: number,
  scheme: ImageSpec['scheme'],
): { readonly surface: string; readonly text: string } {
  const hue = 15 + 30 * tint;
  return scheme === 'light'
    ? { surface: `oklch(0.945 0.028 ${hue})`, text: `oklch(0.43 0.09 ${hue})` }
    : { surface: `oklch(0.29 0.04 ${hue})`, text: `oklch(0.86 0.07 ${hue})` };
}
