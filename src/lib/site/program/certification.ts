import { isStanding } from '#lib/derive/certification/certify.ts';
import { listDeadlines } from '#lib/derive/certification/deadlines.ts';
import { viewTerms } from '../certificate.ts';
import type { SiteContext } from '../context.ts';
import type { Site } from '../model.ts';
import { programHead } from './head.ts';
import { metricId } from './metrics.ts';

export function buildCertification(context: SiteContext): Site['program']['certification'] {
  const { content, facts, paths } = context;
  const rules = content.program.certification;
  const { version, effective, changes, criteria, levels, previous } = rules;
  const numberOf = new Map(criteria.map(({ slug }, index) => [slug, index + 1]));
  const standing = context.listings
    .map((listing) => listing.facts.certification)
    .filter((certification) => isStanding(certification));
  const certifications = new Map([...facts.integrations].map(([slug, own]) => [slug, own.certification]));
  return {
    head: programHead('certification', context, ['certified', 'lapsed']),
    version,
    effective,
    changes,
    validMonths: rules.valid_months,
    noticeDays: rules.notice_days,
    graceDays: rules.grace_days,
    measuredValidDays: rules.measured_valid_days,
    partialCredit: rules.partial_credit,
    levels: levels.map(({ slug, name, description, requires, credit }) => ({
      slug,
      name,
      description,
      credit,
      requires: requires.flatMap((criterion) => numberOf.get(criterion) ?? []),
      holders: standing.filter(({ level }) => level === slug).length,
    })),
    criteria: criteria.map((criterion, index) => {
      const terms = viewTerms(criterion, index);
      const anchor = terms.metric && `${paths.programPage('metrics')}#${metricId(terms.metric)}`;
      return { ...terms, metricHref: anchor };
    }),
    currentHolders: standing.filter(({ rulesVersion }) => rulesVersion === version).length,
    previous: previous.map((old) => ({
      version: old.version,
      effective: old.effective,
      overlapUntil: old.overlap_until,
      runs: facts.today <= old.overlap_until,
      holders: standing.filter(({ rulesVersion }) => rulesVersion === old.version).length,
    })),
    calendarHref: `${paths.base}/feeds/certifications.ics`,
    deadlines: listDeadlines(content, certifications),
  };
}
