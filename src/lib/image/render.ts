import satori from 'satori';
import type { Element, SatoriNode } from './element.ts';
import type { Face, Weight } from './faces.ts';

/** A part as it was laid out, in pixels. */
export interface LaidBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly textContent?: unknown;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly faces: readonly Face[];
  /** Hears where each part was laid. */
  readonly onBox?: ((box: LaidBox) => void) | undefined;
}

const WEIGHTS: readonly Weight[] = [400, 600];
/**
 * Satori defines a mask for every box, and clips and masks pictures, which here come in the size at
 * which they are drawn. Nothing needs any of it, and it would double the time of an image.
 */
const CLIPPED_PICTURE = /(<image [^>]*?) clip-path="[^"]*" mask="[^"]*"/gu;
const MASK = /<mask .*?<\/mask>/gsu;

/** A tree as SVG, all letters as paths. */
export async function renderSvg(tree: Element, { width, height, faces, onBox }: Sheet): Promise<string> {
  const svg = await satori(tree as SatoriNode, {
    width,
    height,
    fonts: fontsOf(faces),
    embedFont: true,
    ...(onBox && { onNodeDetected: onBox }),
  });
  return svg.replaceAll(CLIPPED_PICTURE, '$1').replaceAll(MASK, '');
}

/** What names the faces in a style. */
export const familiesOf = (faces: readonly Face[]): string => faces.map(({ name }) => `'${name}'`).join(', ');

const fontsOf = (faces: readonly Face[]) =>
  faces.flatMap((face) =>
    WEIGHTS.map((weight) => ({
      name: face.name,
      weight,
      style: 'normal' as const,
      data: face.file(weight).bytes,
    })),
  );
