/** A picture as its file's bytes, or one or two letters on one of twelve tints (0 to 11). */
export type ImageLogo =
  | { readonly kind: 'svg' | 'png'; readonly data: Uint8Array }
  | { readonly kind: 'monogram'; readonly letters: string; readonly tint: number };

/** Everything that one image is drawn from: equal specs give equal bytes. */
export interface ImageSpec {
  /** In pixels, each side from 320 to 4,096, and neither more than six times the other. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47; decides whose Han letters are drawn. */
  readonly lang: string;
  /** A few words above the title. */
  readonly kicker: string;
  readonly title: string;
  /** One or two sentences below the title. */
  readonly line?: string | undefined;
  /** Short texts, such as "Certified until 14 Mar 2027"; the first three are drawn. */
  readonly facts: readonly string[];
  /** The first two are drawn, each on a tile. One that cannot be drawn leaves no tile. */
  readonly logos: readonly ImageLogo[];
  readonly footer: { readonly name: string; readonly address: string };
  /** `#rrggbb`: the accent, which reads on the page, and the text that reads on the accent. */
  readonly accent: { readonly surface: string; readonly text: string };
  /** Drawn large across the whole image, as on a preview. */
  readonly watermark?: string | undefined;
}

const SHORTEST_SIDE = 320;
const LONGEST_SIDE = 4096;
const STEEPEST = 6;
const HEX = /^#[0-9a-f]{6}$/iu;

/** @throws RangeError when the size or a colour is not one that can be drawn. */
export function checkSpec({ size: { width, height }, accent }: ImageSpec): void {
  const sides = [width, height];
  if (!sides.every((side) => Number.isInteger(side) && side >= SHORTEST_SIDE && side <= LONGEST_SIDE)) {
    throw new RangeError(
      `An image of ${width} × ${height} cannot be drawn: each side must be a whole number of pixels from ${SHORTEST_SIDE} to ${LONGEST_SIDE}.`,
    );
  }
  if (Math.max(...sides) > STEEPEST * Math.min(...sides)) {
    throw new RangeError(
      `An image of ${width} × ${height} cannot be drawn: one side is more than ${STEEPEST} times the other.`,
    );
  }
  for (const colour of [accent.surface, accent.text]) {
    if (!HEX.test(colour)) throw new RangeError(`The accent "${colour}" is not a colour like #1f6f6b.`);
  }
}
