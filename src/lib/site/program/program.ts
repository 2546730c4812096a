import type { SiteContext } from '../context.ts';
import type { Site } from '../model.ts';
import { buildActions } from './actions.ts';
import { buildCertification } from './certification.ts';
import { buildChecks } from './checks.ts';
import { buildHealth } from './health.ts';
import { buildMetrics } from './metrics.ts';
import { buildRanking } from './ranking.ts';
import { buildTiers } from './tiers.ts';

/** The public rules, a page each. */
export const buildProgram = (context: SiteContext): Site['program'] => ({
  ranking: buildRanking(context),
  certification: buildCertification(context),
  tiers: buildTiers(context),
  health: buildHealth(context),
  metrics: buildMetrics(context),
  checks: buildChecks(context),
  actions: buildActions(context),
});
