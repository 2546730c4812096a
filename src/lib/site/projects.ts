import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { projectsDelivered } from '#lib/derive/tier/evidence.ts';
import type { SiteContext } from './context.ts';
import type { ProjectsView } from './model.ts';

type Project = PartnerRecord['projects'][number];

function countBy<Key>(projects: readonly Project[], keyOf: (project: Project) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const project of projects) {
    const key = keyOf(project);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const share = (count: number, longest: number) => Math.round((count / longest) * 1_000) / 1_000;

function listYears(projects: readonly Project[], today: string): ProjectsView['years'] {
  const counts = countBy(projects, ({ delivered }) => yearOf(delivered));
  const running = yearOf(today);
  const first = Math.min(...counts.keys());
  const longest = Math.max(...counts.values());
  return Array.from({ length: running - first + 1 }, (_, index) => {
    const year = first + index;
    const count = counts.get(year) ?? 0;
    return { year, count, share: share(count, longest), isRunning: year === running };
  });
}

function listIndustries(projects: readonly Project[], { termName }: SiteContext): ProjectsView['industries'] {
  const counts = [...countBy(projects, ({ industry }) => industry)];
  const longest = Math.max(...counts.map(([, count]) => count));
  return counts
    .sort(([a, counted], [b, other]) => other - counted || ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .map(([industry, count]) => ({
      name: industry && termName('industries', industry),
      count,
      share: share(count, longest),
    }));
}

/** Delivered projects by year and by industry; undefined without any. */
export function viewProjects(
  record: PartnerRecord | undefined,
  context: SiteContext,
): ProjectsView | undefined {
  const { today } = context.facts;
  const projects = projectsDelivered(record, today);
  if (projects.length === 0) return undefined;
  return { years: listYears(projects, today), industries: listIndustries(projects, context) };
}
