/** The part of subset-font that is used here; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    /** OpenType features that stay. */
    readonly keepFeatures: readonly string[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  /** The glyphs of `letters` out of a font, for which the same input gives the same bytes. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
