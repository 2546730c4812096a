import type { Theme } from './model.ts';

type Rgb = readonly [number, number, number];

/** Lightest and darkest surface that accent text stands on. */
const LIGHT_SURFACE: Rgb = [247, 247, 248];
const DARK_SURFACE: Rgb = [24, 24, 27];
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [12, 12, 14];
/** WCAG 2.2 AA asks for 4.5; a little more covers rounding. */
const CONTRAST = 4.6;
const STEPS = 100;

const parseHex = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
const formatHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance as WCAG 2.2 defines it, in [0, 1]. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it, in [1, 21]. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** The shade nearest to `accent`, on the way to `toward`, that reads on `surface`. */
function shadeUntilReadable(accent: Rgb, toward: Rgb, surface: Rgb): Rgb {
  for (let step = 0; step <= STEPS; step += 1) {
    const shade = parseHex(formatHex(mix(accent, toward, step / STEPS)));
    if (contrastRatio(shade, surface) >= CONTRAST) return shade;
  }
  return toward;
}

const readableOn = (surface: Rgb): string =>
  formatHex(contrastRatio(WHITE, surface) >= contrastRatio(INK, surface) ? WHITE : INK);

/** Accent shades, `#rrggbb`, that read as text on light and on dark surfaces, and the text that reads on them. */
export function buildTheme(accent: string): Theme {
  const base = parseHex(accent);
  const light = shadeUntilReadable(base, INK, LIGHT_SURFACE);
  const dark = shadeUntilReadable(base, WHITE, DARK_SURFACE);
  return {
    accent: { light: formatHex(light), dark: formatHex(dark) },
    onAccent: { light: readableOn(light), dark: readableOn(dark) },
  };
}
