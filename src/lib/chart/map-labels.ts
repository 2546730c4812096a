import type { Canvas, Point } from './force-map.ts';

export interface LabelledSpot extends Point {
  readonly radius: number;
  readonly text: string;
}

/** Where the text starts, ends or is centred; `x` and `y` are on its base line. */
export interface Label extends Point {
  readonly index: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter, in font sizes; wide, so that an estimate is rather too long. */
const LETTER = 0.6;
const GAP = 3;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOfSpot = ({ x, y, radius }: LabelledSpot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

interface Try {
  readonly label: Omit<Label, 'index'>;
  readonly box: Box;
}

/** Beside, on either side, then above and below. */
function listTries({ x, y, radius, text }: LabelledSpot, size: number): readonly Try[] {
  const width = Array.from(text).length * size * LETTER;
  const reach = radius + GAP;
  const place = (anchor: Label['anchor'], at: number, base: number): Try => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return {
      label: { x: at, y: base, anchor },
      box: { left, right: left + width, top: base - size * 0.85, bottom: base + size * 0.25 },
    };
  };
  const middle = y + size * 0.32;
  return [
    place('start', x + reach, middle),
    place('end', x - reach, middle),
    place('middle', x, y - reach - size * 0.1),
    place('middle', x, y + reach + size * 0.8),
  ];
}

/**
 * Places for the labels of the spots named by `order`, the most important first, until `most` are placed. A label
 * never covers a spot or another label and never leaves the frame; one that finds no place is left out.
 */
export function placeLabels(
  spots: readonly LabelledSpot[],
  order: readonly number[],
  frame: Pick<Canvas, 'width' | 'height'>,
  size: number,
  most: number,
): readonly Label[] {
  const taken = spots.map(boxOfSpot);
  const labels: Label[] = [];
  for (const index of order) {
    const spot = spots[index];
    if (labels.length >= most) break;
    if (!spot) continue;
    const free = listTries(spot, size).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= frame.width &&
        box.top >= 0 &&
        box.bottom <= frame.height &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    const round = (value: number) => Math.round(value * 10) / 10;
    labels.push({ index, anchor: free.label.anchor, x: round(free.label.x), y: round(free.label.y) });
  }
  return labels;
}
