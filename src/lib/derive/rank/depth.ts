import { clamp, type Candidate, type Factor } from './factor.ts';

function countPoints({ entry }: Candidate): number | null {
  const { auth, errors, co_owned } = entry.depth;
  const isStated =
    auth !== undefined || errors !== undefined || co_owned !== undefined || entry.data_flow.length > 0;
  if (!isStated) return null;
  const points = [
    auth === 'shared' || auth === 'oauth',
    errors === 'retried',
    co_owned === true,
    entry.data_flow.some((flow) => flow.direction === 'both'),
    entry.data_flow.some((flow) => flow.timing === 'real-time'),
  ];
  return points.filter(Boolean).length;
}

const POINTS = 5;

/** One point each: shared or OAuth sign-in, retried errors, co-ownership, two-way data, real-time data; of five. */
export const depth: Factor = {
  name: 'depth',
  unit: 'depth_points',
  measure: (candidate) => ({ input: countPoints(candidate), sample: null, asOf: undefined }),
  scale: (points) => clamp(points / POINTS),
  usesMedian: false,
};
