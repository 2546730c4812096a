import type { RankFactor } from '#lib/content/schema/ranking.ts';
import type { FactorMeasure } from '../rank/model.ts';

/** What each factor of the ranking is measured on; the first that the source has counts. */
export const factorMetrics: Readonly<Record<RankFactor, readonly FactorMeasure[]>> = {
  adoption: ['steady_accounts', 'active_accounts', 'daily_activity', 'installs', 'calls'],
  momentum: ['weekly_growth'],
  retention: ['retained_share'],
  reliability: ['success_rate'],
  certification: ['certification_credit'],
  depth: ['depth_points'],
  upkeep: ['days_since_tended'],
};
