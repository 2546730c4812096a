import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

export interface CourseChart {
  /** Size of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  /** Height of the lowest value the scale has. */
  readonly base: number;
  /** Paths through the values and under them; a day without a value breaks them. */
  readonly line: string;
  readonly area: string;
  readonly last: { readonly x: number; readonly y: number };
}

interface Spot {
  readonly x: number;
  readonly y: number | undefined;
}

const WIDTH = 300;
const HEIGHT = 64;
const MARGIN = 5;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A figure over time, from 0 to `most`. `days` are day numbers, ascending; `values` are those of the same days, null where there is none. Undefined for fewer than two values:
 * one value is no course.
 */
export function drawCourse(
  days: readonly number[],
  values: readonly (number | null)[],
  most: number,
): CourseChart | undefined {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return undefined;
  const x = scaleLinear([days[0] ?? 0, days.at(-1) ?? 0], [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN, MARGIN]);
  const spots = days.map((day, index): Spot => {
    const value = values[index] ?? null;
    return { x: round(x(day)), y: value === null ? undefined : round(y(value)) };
  });
  const isKnown = (spot: Spot): boolean => spot.y !== undefined;
  const last = spots.findLast(isKnown);
  return {
    width: WIDTH,
    height: HEIGHT,
    base: HEIGHT - MARGIN,
    line:
      line<Spot>(
        (spot) => spot.x,
        (spot) => spot.y ?? 0,
      ).defined(isKnown)(spots) ?? '',
    area:
      area<Spot>(
        (spot) => spot.x,
        HEIGHT - MARGIN,
        (spot) => spot.y ?? 0,
      ).defined(isKnown)(spots) ?? '',
    last: { x: last?.x ?? 0, y: last?.y ?? 0 },
  };
}
