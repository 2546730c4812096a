import { RANK_FACTORS, type RankFactor } from '#lib/content/schema/ranking.ts';
import { adoption } from './adoption.ts';
import { certification } from './certification.ts';
import { depth } from './depth.ts';
import type { Factor } from './factor.ts';
import { momentum } from './momentum.ts';
import { reliability } from './reliability.ts';
import { retention } from './retention.ts';
import { upkeep } from './upkeep.ts';

const byName = {
  adoption,
  momentum,
  retention,
  reliability,
  certification,
  depth,
  upkeep,
} as const satisfies Record<RankFactor, Factor>;

/** Every factor of the score, in the order shown. */
export const factors: readonly Factor[] = RANK_FACTORS.map((name) => byName[name]);
