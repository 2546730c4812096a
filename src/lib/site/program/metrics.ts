import { RANK_FACTORS } from '#lib/content/schema/ranking.ts';
import { SUPPRESSED, USAGE_COLUMNS, type UsageSnapshot } from '#lib/content/schema/usage.ts';
import { factorMetrics } from '#lib/derive/metrics/factors.ts';
import { MARKETPLACE_METRICS, type MetricName } from '#lib/derive/metrics/metric.ts';
import { definitions, isMissing, METRIC_GROUPS, type MetricGroup } from '#lib/derive/metrics/registry.ts';
import { findSnapshot } from '#lib/derive/usage.ts';
import { MONTHLY_YEARS, WEEKLY_WEEKS } from '#lib/usage/retention.ts';
import type { SiteContext } from '../context.ts';
import type { MethodView, MetricView, Site, SnapshotHeadView } from '../model.ts';
import { programHead } from './head.ts';

const GROUPS: readonly MetricGroup[] = ['use', 'quality', 'listing', 'marketplace'];
const SHOWN_ON_ECOSYSTEM: ReadonlySet<MetricName> = new Set(MARKETPLACE_METRICS);

/** Place of a metric on its page, and of its section on the ecosystem page. */
export const metricId = (name: MetricName): string => name.replaceAll('_', '-');

function viewMetric(
  name: MetricName,
  snapshot: UsageSnapshot | undefined,
  { content, paths }: SiteContext,
): MetricView {
  const { unit, window, needs, needsDays, exclusions, leastCount } = definitions[name];
  const certification = paths.programPage('certification');
  return {
    name,
    id: metricId(name),
    unit,
    window,
    needs,
    needsDays,
    exclusions,
    leastCount,
    missing: snapshot !== undefined && isMissing(definitions[name], snapshot),
    factors: RANK_FACTORS.filter((factor) => factorMetrics[factor].some((measure) => measure === name)).map(
      (factor) => ({ factor, href: paths.programPage('ranking') }),
    ),
    criteria: content.program.certification.criteria
      .filter((criterion) => criterion.kind === 'measured' && criterion.metric === name)
      .map((criterion) => ({ name: criterion.name, href: `${certification}#${criterion.slug}` })),
    ecosystem: SHOWN_ON_ECOSYSTEM.has(name) ? `${paths.ecosystem}#${metricId(name)}` : undefined,
  };
}

function viewHead(snapshot: UsageSnapshot): SnapshotHeadView {
  const { as_of, source, method, grain, columns, weeks_of, integrations } = snapshot;
  return {
    asOf: as_of,
    source,
    method,
    grain,
    has: USAGE_COLUMNS.filter((column) => columns.includes(column)),
    lacks: USAGE_COLUMNS.filter((column) => !columns.includes(column)),
    weeksOf: weeks_of,
    listings: integrations.length,
    withheld: integrations.filter(({ last }) => last.active === SUPPRESSED).length,
    missing: GROUPS.flatMap((group) => METRIC_GROUPS[group]).filter((name) =>
      isMissing(definitions[name], snapshot),
    ),
  };
}

/** Runs of snapshots with the same version of the definitions, newest first. */
function listMethods(snapshots: readonly UsageSnapshot[]): readonly MethodView[] {
  const runs: MethodView[] = [];
  for (const { method, as_of } of snapshots) {
    const last = runs.at(-1);
    if (last?.method === method)
      runs[runs.length - 1] = { ...last, to: as_of, snapshots: last.snapshots + 1 };
    else runs.push({ method, from: as_of, to: as_of, snapshots: 1 });
  }
  return runs.reverse();
}

/** The page "How we count", from the registry of metrics and the head of the newest snapshot. */
export function buildMetrics(context: SiteContext): Site['program']['metrics'] {
  const { today } = context.facts;
  const snapshots = context.content.records.usage.filter(({ as_of }) => as_of <= today);
  const newest = findSnapshot(snapshots, today);
  return {
    head: programHead('metrics', context),
    keep: { weeks: WEEKLY_WEEKS, years: MONTHLY_YEARS },
    snapshot: newest && viewHead(newest),
    methods: listMethods(snapshots),
    groups: GROUPS.map((group) => ({
      group,
      metrics: METRIC_GROUPS[group].map((name) => viewMetric(name, newest, context)),
    })),
  };
}
