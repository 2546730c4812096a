import type { CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import { isStanding } from '#lib/derive/certification/certify.ts';
import type { Certification, CriterionResult, EndCause } from '#lib/derive/certification/model.ts';
import {
  criterionNamed,
  levelName,
  standardNamed,
  type Standard,
} from '#lib/derive/certification/standard.ts';
import type { IntegrationFacts } from '#lib/derive/model.ts';
import type { SiteContext } from './context.ts';
import type { CertificateView, CriterionView } from './model.ts';
import type { CriterionTerms, EndView } from './views/certificate.ts';

/** What a criterion asks for; numbers count from 1. */
export function viewTerms(criterion: Criterion, index: number): CriterionTerms {
  const { slug, name, description, kind } = criterion;
  const measured = criterion.kind === 'measured' ? criterion : undefined;
  return {
    number: index + 1,
    slug,
    name,
    description,
    kind,
    metric: measured?.metric,
    threshold: measured?.at_least,
    leastSample: measured?.least_sample,
    validMonths: criterion.kind === 'evidence' ? criterion.valid_months : undefined,
  };
}

function viewCriteria(standard: Standard, results: readonly CriterionResult[]): readonly CriterionView[] {
  const bySlug = new Map(results.map((result) => [result.criterion, result]));
  return standard.criteria.flatMap((criterion, index) => {
    const found = bySlug.get(criterion.slug);
    if (!found) return [];
    const { criterion: slug, ...result } = found;
    const asking = standard.levels.filter(({ requires }) => requires.includes(slug));
    return [{ ...viewTerms(criterion, index), ...result, levels: asking.map(({ name }) => name) }];
  });
}

function viewEnd(cause: EndCause, rules: CertificationRules, version: string): EndView {
  if (cause.kind !== 'criterion') return cause;
  const name = criterionNamed(rules, cause.criterion, version)?.name ?? cause.criterion;
  return { kind: 'criterion', name };
}

function dayOf({ state, until, nextExpiry, lost }: Certification): string | undefined {
  if (state === 'lapsed') return lost?.on;
  return state === 'grace' ? nextExpiry?.lapses : until;
}

/** The lowest level above the one that stands, with what it misses. */
function viewGap(certification: Certification, rules: CertificationRules): CertificateView['gap'] {
  const { level, levels } = certification;
  const held = isStanding(certification) ? levels.findIndex((each) => each.level === level) : -1;
  const next = levels[held + 1];
  if (!next) return undefined;
  const { version } = rules;
  return {
    level: levelName(rules, next.level, version),
    missing: next.missing.map((slug) => criterionNamed(rules, slug, version)?.name ?? slug),
  };
}

export function buildCertificate({ certification }: IntegrationFacts, context: SiteContext): CertificateView {
  const rules = context.content.program.certification;
  const { state, underWay, level, certifiedOn, until, credit, counted, lost, nextExpiry } = certification;
  const version = certification.rulesVersion;
  const standard = standardNamed(rules, version);
  const nameOf = (slug: string) => levelName(rules, slug, version);
  const named = (slug: string | undefined) => (slug === undefined ? undefined : nameOf(slug));
  const previous = isStanding(certification) && version !== rules.version;
  return {
    state,
    underWay,
    level: named(level),
    certifiedOn,
    until,
    day: dayOf(certification),
    met: counted.held,
    of: counted.of,
    credit,
    creditLevel: named(counted.level),
    previousRules: previous ? { version, until: standard.until } : undefined,
    lost: lost && { level: nameOf(lost.level), end: viewEnd(lost.cause, rules, version), on: lost.on },
    next: nextExpiry && { ...nextExpiry, end: viewEnd(nextExpiry.cause, rules, version) },
    gap: viewGap(certification, rules),
    criteria: viewCriteria(standard, certification.criteria),
  };
}
