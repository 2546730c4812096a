import type { IntegrationEntry } from '#lib/content/model.ts';

type DepthSubject = Pick<IntegrationEntry, 'depth' | 'data_flow'>;

/** The five parts of depth, a point each. */
export const DEPTH_PARTS = {
  auth: ({ depth }) => depth.auth === 'shared' || depth.auth === 'oauth',
  errors: ({ depth }) => depth.errors === 'retried',
  co_owned: ({ depth }) => depth.co_owned === true,
  direction: ({ data_flow }) => data_flow.some((flow) => flow.direction === 'both'),
  timing: ({ data_flow }) => data_flow.some((flow) => flow.timing === 'real-time'),
} as const satisfies Record<string, (entry: DepthSubject) => boolean>;

export const DEPTH_POINTS = Object.keys(DEPTH_PARTS).length;

/** Names of the parts that a listing lacks. */
export const listMissingParts = (entry: DepthSubject): readonly string[] =>
  Object.entries(DEPTH_PARTS).flatMap(([part, holds]) => (holds(entry) ? [] : [part]));

/** Points of five; null where the listing states nothing that they could be read from. */
export function countDepthPoints(entry: DepthSubject): number | null {
  const { auth, errors, co_owned } = entry.depth;
  const isStated =
    auth !== undefined || errors !== undefined || co_owned !== undefined || entry.data_flow.length > 0;
  if (!isStated) return null;
  let points = 0;
  for (const holds of Object.values(DEPTH_PARTS)) if (holds(entry)) points += 1;
  return points;
}
