import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface PlaceChart {
  /** Size of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  /** Path of the levels of the best and the worst place; one level where the place never changed. */
  readonly ends: string;
  /** Path through the places; a day without one breaks it. */
  readonly line: string;
  readonly last: { readonly x: number; readonly y: number };
  readonly best: number;
  readonly worst: number;
}

const WIDTH = 300;
/** Room above and below the line for the mark and half a label. */
const MARGIN = 8;
/** No single place is drawn taller than this, so that a step of one does not look like a fall. */
const MOST_A_PLACE = 16;
const MOST_HEIGHT = 96;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Spot {
  readonly x: number;
  readonly y: number | undefined;
}

/**
 * Places over time with place 1 at the top. `days` are day numbers, ascending; `places` are those of the same
 * days, undefined where there was none. Undefined for fewer than two places: one place is no course.
 */
export function drawPlaces(
  days: readonly number[],
  places: readonly (number | undefined)[],
): PlaceChart | undefined {
  const known = places.filter((place) => place !== undefined);
  if (known.length < 2) return undefined;
  const best = Math.min(...known);
  const worst = Math.max(...known);
  const rise = Math.min(MOST_HEIGHT - 2 * MARGIN, (worst - best) * MOST_A_PLACE);
  const x = scaleLinear([days[0] ?? 0, days.at(-1) ?? 0], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([best, worst], [MARGIN, MARGIN + rise]);
  const spots: readonly Spot[] = days.map((day, index) => {
    const place = places[index];
    return { x: round(x(day)), y: place === undefined ? undefined : round(y(place)) };
  });
  const draw = line<Spot>(
    (spot) => spot.x,
    (spot) => spot.y ?? 0,
  ).defined((spot) => spot.y !== undefined);
  const last = spots.findLast((spot) => spot.y !== undefined);
  return {
    width: WIDTH,
    height: 2 * MARGIN + rise,
    ends: [...new Set([0, rise])].map((level) => `M0,${String(MARGIN + level)}H${String(WIDTH)}`).join(''),
    line: draw(spots) ?? '',
    last: { x: last?.x ?? 0, y: last?.y ?? 0 },
    best,
    worst,
  };
}
