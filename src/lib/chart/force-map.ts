import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface ForceNode {
  readonly radius: number;
}
export interface ForceLink {
  readonly source: number;
  readonly target: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Kept free on every side. */
  readonly margin: number;
}

interface Body extends SimulationNodeDatum {
  readonly radius: number;
}

const TICKS = 240;
/** Angle between one starting place and the next, so that no two lie in a line (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const round = (value: number): number => Math.round(value * 10) / 10;

const startAt = (index: number, count: number, { width, height }: Canvas): Point => {
  const reach = Math.sqrt((index + 0.5) / Math.max(1, count)) * 0.45;
  const angle = index * GOLDEN_ANGLE;
  return { x: width * (0.5 + reach * Math.cos(angle)), y: height * (0.5 + reach * Math.sin(angle)) };
};

/** Stretches what was found onto the frame, each direction for itself. */
function fitTo(bodies: readonly Body[], { width, height, margin }: Canvas): readonly Point[] {
  const fit = (values: readonly number[], length: number): ((value: number) => number) => {
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    return range === 0
      ? () => length / 2
      : (value) => margin + ((value - least) / range) * (length - 2 * margin);
  };
  const x = fit(
    bodies.map((body) => body.x ?? 0),
    width,
  );
  const y = fit(
    bodies.map((body) => body.y ?? 0),
    height,
  );
  return bodies.map((body) => ({ x: round(x(body.x ?? 0)), y: round(y(body.y ?? 0)) }));
}

/**
 * Places of the nodes of a graph, linked ones near to one another. Starts from fixed places and runs a fixed number
 * of steps, so that the same input gives the same places; they depend on the order of the nodes.
 */
export function layOutForceMap(
  nodes: readonly ForceNode[],
  links: readonly ForceLink[],
  frame: Canvas,
): readonly Point[] {
  const bodies = nodes.map(({ radius }, index): Body => ({ radius, ...startAt(index, nodes.length, frame) }));
  const spacing = Math.sqrt((frame.width * frame.height) / Math.max(1, nodes.length));
  const pull = (length: number) => (0.14 * Math.min(frame.width, frame.height)) / length;
  // Made stopped: a running simulation would wait for a timer.
  forceSimulation(bodies)
    .stop()
    .force(
      'links',
      forceLink<Body, { source: number; target: number }>(links.map((link) => ({ ...link }))).distance(
        spacing * 0.75,
      ),
    )
    .force('apart', forceManyBody().strength(-spacing * 2.2))
    .force('x', forceX(frame.width / 2).strength(pull(frame.width)))
    .force('y', forceY(frame.height / 2).strength(pull(frame.height)))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 4),
    )
    .tick(TICKS);
  return fitTo(bodies, frame);
}
