import { escapeHtml } from './escape.ts';
import type { Direction } from '#lib/i18n/direction.ts';

export interface BadgeSpec {
  readonly layout: 'wide' | 'compact';
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
  readonly dir: Direction;
  /** Small words in front, and the name. */
  readonly lead: string;
  readonly name: string;
  /** `#rrggbb`. */
  readonly accent: string;
}

const COLOURS = {
  light: { surface: '#ffffff', border: '#d0d4db', text: '#16181d', quiet: '#565d69' },
  dark: { surface: '#16181d', border: '#3a404b', text: '#f4f5f7', quiet: '#a8b0bd' },
} as const;

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

const WIDE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** Width of a letter in parts of the font size, as sans-serif faces have it on average. */
function estimateLetter(letter: string): number {
  if (WIDE_LETTER.test(letter)) return 1;
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ijl.,:;'|!I ]/.test(letter)) return 0.29;
  if (/[mwMW@]/.test(letter)) return 0.86;
  return /\p{Lu}/u.test(letter) ? 0.67 : 0.55;
}

/** Pixels a text takes, rounded up. The badge sets it to this width, so that no font can make it overflow. */
function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += estimateLetter(letter);
  return Math.max(1, Math.ceil(width * size));
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Start of the line from the leading edge, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const PADDING = 12;
const MARK = { wide: 24, compact: 14 } as const;
const GAP = { wide: 10, compact: 7 } as const;
const HEIGHT = { wide: 48, compact: 28 } as const;

function layLines({ layout, scheme, lead, name }: BadgeSpec): readonly Line[] {
  const { text, quiet } = COLOURS[scheme];
  const x = PADDING + MARK[layout] + GAP[layout];
  if (layout === 'wide') {
    return [
      { text: lead, size: 11, weight: 400, colour: quiet, x, y: 19, width: estimateWidth(lead, 11) },
      { text: name, size: 16, weight: 600, colour: text, x, y: 37, width: estimateWidth(name, 16) },
    ];
  }
  const first = {
    text: lead,
    size: 12,
    weight: 400,
    colour: quiet,
    x,
    y: 18.5,
    width: estimateWidth(lead, 12),
  };
  const second = { text: name, size: 12, weight: 600, colour: text, y: 18.5, width: estimateWidth(name, 12) };
  return [first, { ...second, x: x + first.width + 5 }];
}

/** A badge as SVG: text in system fonts, nothing from elsewhere, the same width whatever the font. */
export function drawBadge(spec: BadgeSpec): string {
  const { layout, scheme, dir, lang, lead, name, accent } = spec;
  const { surface, border } = COLOURS[scheme];
  const lines = layLines(spec);
  const width = Math.max(...lines.map((line) => line.x + line.width)) + PADDING;
  const height = HEIGHT[layout];
  const title = escapeHtml(`${lead} ${name}`);
  const mark = MARK[layout];
  const markX = dir === 'rtl' ? width - PADDING - mark : PADDING;
  const place = `translate(${markX} ${(height - mark) / 2}) scale(${mark / 24})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escapeHtml(lang)}">`,
    `<title>${title}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6" fill="${surface}" stroke="${border}"/>`,
    `<g transform="${place}"><rect width="24" height="24" rx="5" fill="${escapeHtml(accent)}"/><path d="M6.5 12.5l4 4 7-8.5" fill="none" stroke="${surface}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    ...lines.map((line) => drawLine(line, width, dir)),
    '</svg>\n',
  ].join('');
}

function drawLine(
  { text, size, weight, colour, x, y, width: length }: Line,
  width: number,
  dir: Direction,
): string {
  // The middle of a line is the same place whichever way it is read.
  const middle = dir === 'rtl' ? width - x - length / 2 : x + length / 2;
  return `<text x="${middle}" y="${y}" text-anchor="middle" direction="${dir}" font-family="${FONTS}" font-size="${size}" font-weight="${weight}" fill="${colour}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(text)}</text>`;
}
