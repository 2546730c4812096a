import subsetFont from 'subset-font';

/** One of the files that the styles name, with the letters it holds, as in their `unicode-range`. */
export interface FontPart {
  /** File below src/styles/fonts. */
  readonly file: string;
  /** File of @fontsource-variable/inter that it is cut from. */
  readonly source: string;
  readonly unicodeRange: string;
}

/** English and the west of Europe in the first, the rest of Latin in the second, which few pages need. */
export const FONT_PARTS: readonly FontPart[] = [
  {
    file: 'inter-latin.woff2',
    source: 'inter-latin-wght-normal.woff2',
    unicodeRange:
      'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2002, U+2009, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2212',
  },
  {
    file: 'inter-latin-ext.woff2',
    source: 'inter-latin-ext-wght-normal.woff2',
    unicodeRange:
      'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
];

/** Kerning, accents, and figures of one width: what the styles ask for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];
/** The styles use 400, 500 and 600, and browsers 700 for emphasis. */
const WEIGHTS = { min: 400, max: 700 };

/** The letters of a `unicode-range`. */
export const lettersOf = (unicodeRange: string): string =>
  unicodeRange
    .split(', ')
    .flatMap((range) => {
      const [first = NaN, last = first] = range
        .slice('U+'.length)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
    })
    .join('');

/** A part cut from its source: WOFF2, and the same bytes each time. */
export const cutFont = (source: Uint8Array, { unicodeRange }: FontPart): Promise<Uint8Array> =>
  subsetFont(source, lettersOf(unicodeRange), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  });
