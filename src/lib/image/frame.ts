import type { ImageSpec } from './spec.ts';

/** Where everything stands in an image of a size, in pixels. */
export interface Frame {
  /** Wider than it is tall by far: logos stand beside the texts, and facts are one line. */
  readonly isBanner: boolean;
  /** The kicker stands beside the logos rather than above the title, which saves its height. */
  readonly isKickerBeside: boolean;
  readonly hasLogos: boolean;
  readonly pad: number;
  /** Width between the pads. */
  readonly inner: number;
  /** Width of the texts: all of it, or what logos leave in a banner. */
  readonly textWidth: number;
  readonly tile: number;
  readonly small: number;
  readonly lineSize: number;
  readonly mostLineLines: number;
  /** Sizes of a title, the largest first. */
  readonly steps: readonly number[];
  readonly mostTitleLines: number;
}

export const TITLE_LEADING = 1.12;
export const LINE_LEADING = 1.4;
export const SMALL_LEADING = 1.3;
/** Facts, in sizes of the small text: a row's height, their text, and the space inside and between them. */
export const FACT_ROW = 1.85;
export const FACT_SIZE = 0.86;
export const FACT_SIDES = 1.5;
export const FACT_GAP = 0.45;
/** Space below the kicker, above line, facts and blocks, in sizes of the small text. */
export const GAPS = { kicker: 0.6, line: 0.8, facts: 1.2, block: 1.1 } as const;

/** Side of a square of the size at which the numbers below are pixels. */
const BASE_SIDE = Math.sqrt(1200 * 630);
const NARROWEST = 700;
const BANNER_RATIO = 2.8;
const TALL_RATIO = 0.9;
const BANNER_TEXT_SHARE = 0.68;
const TITLE_STEPS = [76, 68, 60, 54, 48, 42, 36, 31];
const TALL_TITLE = 1.12;

export function frameOf({ width, height }: ImageSpec['size'], logoCount: number): Frame {
  const isBanner = width / height > BANNER_RATIO;
  const isTall = height / width > TALL_RATIO;
  const hasLogos = logoCount > 0;
  const scale = Math.min(Math.sqrt(width * height) / BASE_SIDE, width / NARROWEST);
  const px = (length: number) => Math.round(length * scale);
  const pad = px(isBanner ? 52 : 60);
  const inner = width - 2 * pad;
  return {
    isBanner,
    isKickerBeside: !isBanner && !isTall && hasLogos,
    hasLogos,
    pad,
    inner,
    textWidth: Math.floor(inner * (isBanner && hasLogos ? BANNER_TEXT_SHARE : 1)),
    tile: px(isBanner || isTall ? 132 : 88),
    small: px(26),
    lineSize: px(isTall ? 34 : 30),
    mostLineLines: isTall ? 4 : 2,
    steps: TITLE_STEPS.map((step) => px(isTall ? step * TALL_TITLE : step)),
    mostTitleLines: isTall ? 7 : 4,
  };
}

/** Height that is left for the title without line and facts, and what those take of it. */
export function heightsOf(frame: Frame, height: number, hasKicker: boolean) {
  const { small, lineSize, tile, pad } = frame;
  const footer = small * (SMALL_LEADING + 2 * GAPS.block) + 2;
  const header = frame.isBanner || !frame.hasLogos ? 0 : tile + small * GAPS.block;
  const kicker = hasKicker && !frame.isKickerBeside ? small * (SMALL_LEADING + GAPS.kicker) : 0;
  return {
    room: height - 2 * pad - footer - header - kicker,
    below: (lineLines: number, factRows: number): number =>
      (lineLines === 0 ? 0 : small * GAPS.line + lineLines * lineSize * LINE_LEADING) +
      (factRows === 0 ? 0 : small * GAPS.facts + factRows * small * FACT_ROW),
  };
}
