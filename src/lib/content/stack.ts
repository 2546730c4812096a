import { FLOW_TIMINGS, type Integration } from './schema/integration.ts';

type DataFlow = Integration['data_flow'][number];
export type Timing = DataFlow['timing'];

/** An object that passes between neighbours by way of the platform; `both` where either gives and takes it. */
export interface StackFlow {
  /** As the first of the two names it. */
  readonly object: string;
  readonly direction: 'forth' | 'back' | 'both';
  /** The slower of the two. */
  readonly timing: Timing;
}

/** Two neighbours in a stack. Nothing that goes forth is a gap: the chain does not hold there. */
export interface StackLink {
  readonly from: string;
  readonly to: string;
  readonly flows: readonly StackFlow[];
  readonly isGap: boolean;
}

/** Whether a listing writes the object to the platform, and whether it reads it from there. */
const gives = ({ direction }: DataFlow): boolean => direction !== 'out';
const takes = ({ direction }: DataFlow): boolean => direction !== 'in';

/** What an object is matched by: case and spacing do not count. */
export const foldObject = (object: string): string => object.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const slower = (a: Timing, b: Timing): Timing =>
  FLOW_TIMINGS.indexOf(a) < FLOW_TIMINGS.indexOf(b) ? b : a;

function joinFlow(a: DataFlow, b: DataFlow): StackFlow | undefined {
  const forth = gives(a) && takes(b);
  const back = gives(b) && takes(a);
  if (!forth && !back) return undefined;
  const direction = forth && back ? 'both' : forth ? 'forth' : 'back';
  return { object: a.object, direction, timing: slower(a.timing, b.timing) };
}

/**
 * What passes between two listings. The direction in a data-flow table is seen from the platform: what one writes
 * there (`in`) another reads from there (`out`). Objects are the same when their names are, whatever the case.
 * What goes forth comes first, otherwise in the order of the first listing.
 */
export function findFlows(from: readonly DataFlow[], to: readonly DataFlow[]): readonly StackFlow[] {
  const theirs = new Map(to.map((flow) => [foldObject(flow.object), flow]));
  const ours = new Map(from.map((flow) => [foldObject(flow.object), flow]));
  const flows = [...ours].flatMap(([object, flow]) => {
    const other = theirs.get(object);
    return (other && joinFlow(flow, other)) ?? [];
  });
  const isForth = ({ direction }: StackFlow) => direction !== 'back';
  return [...flows.filter(isForth), ...flows.filter((flow) => !isForth(flow))];
}

/** Every pair of neighbours; one of which nothing is known, is passed over. */
export function linkStack(
  slugs: readonly string[],
  flowsOf: (slug: string) => readonly DataFlow[] | undefined,
): readonly StackLink[] {
  return slugs.slice(1).flatMap((to, index) => {
    const from = slugs[index] ?? '';
    const [ours, theirs] = [flowsOf(from), flowsOf(to)];
    if (ours === undefined || theirs === undefined) return [];
    const flows = findFlows(ours, theirs);
    return [{ from, to, flows, isGap: !flows.some(({ direction }) => direction !== 'back') }];
  });
}
