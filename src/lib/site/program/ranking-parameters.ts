import type { RankingRules } from '#lib/content/schema/ranking.ts';
import { DEPTH_POINTS } from '#lib/derive/rank/depth-parts.ts';
import {
  ADOPTION_TOP_SHARE,
  MOMENTUM_COUNTED,
  MOMENTUM_PRIOR,
  NEUTRAL_VALUE,
  RELIABILITY_FLOOR,
  RELIABILITY_Z,
  RETENTION_Z,
  SETTLING_DAYS,
  UPKEEP_FRESH_DAYS,
  UPKEEP_OLD_DAYS,
} from '#lib/derive/rank/formula.ts';

/** Differences of decimals without the noise of binary fractions. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Numbers of the formulas and of the rules, by the names the wording has for them. */
export const listParameters = ({ prior_sample }: RankingRules): Readonly<Record<string, number>> => ({
  adoptionTopPercent: tidy(ADOPTION_TOP_SHARE * 100),
  settlingDays: SETTLING_DAYS,
  momentumPrior: MOMENTUM_PRIOR,
  momentumCounted: MOMENTUM_COUNTED,
  priorSample: prior_sample,
  retentionZ: RETENTION_Z,
  reliabilityFloor: RELIABILITY_FLOOR,
  reliabilityRange: tidy(1 - RELIABILITY_FLOOR),
  reliabilityZ: RELIABILITY_Z,
  depthPoints: DEPTH_POINTS,
  upkeepOldDays: UPKEEP_OLD_DAYS,
  upkeepFreshDays: UPKEEP_FRESH_DAYS,
  upkeepSpan: UPKEEP_OLD_DAYS - UPKEEP_FRESH_DAYS,
  neutral: NEUTRAL_VALUE,
});
