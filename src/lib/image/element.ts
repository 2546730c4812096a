import type satori from 'satori';
import type { LogoPicture } from './logo.ts';
import { splitRuns } from './direction.ts';

/** A node of satori's tree, which is React's without React. */
export interface Element {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style?: Style;
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
    readonly children?: string | readonly Element[];
  };
}

export type Style = Readonly<Record<string, string | number>>;

export type SatoriNode = Parameters<typeof satori>[0];

export const box = (style: Style, ...children: readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

export interface Outline {
  readonly height: number;
  readonly padding: string;
  readonly radius: number;
  readonly width: number;
  readonly line: string;
  readonly surface: string;
}

/** A box with a line around it: two surfaces, as a border would be clipped, which takes long to draw. */
export const outlined = (
  { height, padding, radius, width, line, surface }: Outline,
  child: Element,
): Element =>
  box(
    { flexShrink: 0, height, padding: width, borderRadius: radius, background: line },
    box(
      { alignItems: 'center', height: '100%', padding, borderRadius: radius - width, background: surface },
      child,
    ),
  );

/** One line of text in a block of its own. Nothing clips what hangs out of it. */
export const textLine = (text: string, style: Style): Element => ({
  type: 'div',
  props: { style: { display: 'block', whiteSpace: 'pre', flexShrink: 0, ...style }, children: text },
});

/** A line of an author's text, each run of it set in its own direction; `whole` is the text of which it is a line. */
export function mixedLine(text: string, dir: 'ltr' | 'rtl', style: Style, whole: string = text): Element {
  const runs = splitRuns(text, dir, whole);
  if (runs.length === 1)
    return textLine(text, { ...style, direction: runs[0]?.dir ?? dir, textAlign: ALIGNED[dir] });
  return box(
    { flexShrink: 0, ...style, direction: dir },
    ...runs.map((run) =>
      textLine(run.text, { direction: run.dir, letterSpacing: style['letterSpacing'] ?? 0 }),
    ),
  );
}

const ALIGNED = { ltr: 'left', rtl: 'right' } as const;

/** Lines are as thin as the site's, and no thinner than a pixel. */
export const hairline = (small: number): number => Math.max(1, Math.round(small / 20));

export const pictureOf = ({ uri, width, height }: LogoPicture): Element => ({
  type: 'img',
  props: { src: uri, width, height, style: { width, height, flexShrink: 0 } },
});
