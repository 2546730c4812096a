import { certificationRules } from './schema/certification.ts';
import { rankingRules } from './schema/ranking.ts';
import { routingRules } from './schema/routing.ts';
import { reviewRules } from './schema/review.ts';
import { tierRules } from './schema/tiers.ts';
import type { Program } from './model.ts';

const VERSION = { version: '1', effective: '2026-01-01' };

/** The rules of a marketplace that has not written its own: a file missing from `program/` means these. */
export const DEFAULT_PROGRAM: Program = {
  ranking: rankingRules.parse({
    ...VERSION,
    weights: {
      adoption: 0.3,
      momentum: 0.1,
      retention: 0.15,
      reliability: 0.15,
      certification: 0.15,
      depth: 0.05,
      upkeep: 0.1,
    },
  }),
  certification: certificationRules.parse(VERSION),
  tiers: tierRules.parse(VERSION),
  routing: routingRules.parse(VERSION),
  review: reviewRules.parse(VERSION),
};
