import { isStanding } from '#lib/derive/certification/certify.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import type { SiteContext } from '../context.ts';
import type { Site } from '../model.ts';
import { programHead } from './head.ts';

export function buildCertification(context: SiteContext): Site['program']['certification'] {
  const { version, effective, changes, valid_months, notice_days, grace_days, criteria, levels } =
    context.content.program.certification;
  const numberOf = new Map(criteria.map(({ slug }, index) => [slug, index + 1]));
  const standing = context.listings.filter(({ facts }) => isStanding(facts.certification));
  return {
    head: programHead('certification', heads.certification, heads.certificationDescription, context),
    version,
    effective,
    changes,
    validMonths: valid_months,
    noticeDays: notice_days,
    graceDays: grace_days,
    levels: levels.map(({ slug, name, description, requires }) => ({
      slug,
      name,
      description,
      requires: requires.flatMap((criterion) => numberOf.get(criterion) ?? []),
      holders: standing.filter(({ facts }) => facts.certification.level === slug).length,
    })),
    criteria: criteria.map((criterion, index) => ({
      number: index + 1,
      slug: criterion.slug,
      name: criterion.name,
      description: criterion.description,
      kind: criterion.kind,
      metric: criterion.kind === 'measured' ? criterion.metric : undefined,
      threshold: criterion.kind === 'measured' ? criterion.at_least : undefined,
      leastSample: criterion.kind === 'measured' ? criterion.least_sample : undefined,
      validMonths: criterion.kind === 'evidence' ? criterion.valid_months : undefined,
    })),
  };
}
