import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { CertificationLevel, CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addMonths } from '../days.ts';
import { FOREVER, periodsOf, termUntil, type Term } from './periods.ts';

/** One version of criteria and levels. */
export interface Standard {
  readonly version: string;
  readonly effective: Day;
  /** Last day on which certificates awarded under it are judged by it. */
  readonly until: Day;
  readonly criteria: readonly Criterion[];
  /** Lowest first. */
  readonly levels: readonly CertificationLevel[];
}

type Standards = readonly [Standard, ...Standard[]];

const byRules = new WeakMap<CertificationRules, Standards>();

/** Every version, the current one first. */
export function standardsOf(rules: CertificationRules): Standards {
  let standards = byRules.get(rules);
  if (standards === undefined) {
    standards = [
      { ...rules, until: FOREVER },
      ...rules.previous.map((each) => ({ ...each, until: each.overlap_until })),
    ];
    byRules.set(rules, standards);
  }
  return standards;
}

/** The version of that name; the current one where there is none, which the check of the content refuses. */
export function standardNamed(rules: CertificationRules, version: string): Standard {
  const standards = standardsOf(rules);
  return standards.find((standard) => standard.version === version) ?? standards[0];
}

const indicesByLevel = new WeakMap<CertificationLevel, readonly number[]>();

/** Where the criteria that a level asks for stand in its version. */
export function requiredBy(level: CertificationLevel, { criteria }: Standard): readonly number[] {
  let indices = indicesByLevel.get(level);
  if (indices === undefined) {
    indices = level.requires
      .map((slug) => criteria.findLastIndex((criterion) => criterion.slug === slug))
      .filter((index) => index !== -1);
    indicesByLevel.set(level, indices);
  }
  return indices;
}

export interface Award {
  readonly level: string;
  readonly standard: Standard;
  readonly certifiedOn: Day;
  readonly term: Term;
}

const tieKey = ({ level, standard }: Award): string => `${level} ${standard.version}`;

/** Newest first; those of one day by level and version. */
function compareAwards(a: Award, b: Award): number {
  if (a.certifiedOn !== b.certifiedOn) return a.certifiedOn < b.certifiedOn ? 1 : -1;
  return tieKey(a) < tieKey(b) ? -1 : 1;
}

/** Every award of a record, newest first. */
export function listAwards(
  record: CertificationRecord | undefined,
  rules: CertificationRules,
): readonly Award[] {
  if (record === undefined) return [];
  const periods = periodsOf(rules);
  const { level, rules_version, certified_on, earlier } = record;
  const latest =
    level !== undefined && rules_version !== undefined && certified_on !== undefined
      ? [{ level, rules_version, certified_on }]
      : [];
  return [...latest, ...earlier]
    .map((award) => ({
      level: award.level,
      standard: standardNamed(rules, award.rules_version),
      certifiedOn: award.certified_on,
      term: termUntil(addMonths(award.certified_on, rules.valid_months), periods),
    }))
    .sort(compareAwards);
}

/** The criterion of that name in a version, or in the newest other version that has it. */
export function criterionNamed(
  rules: CertificationRules,
  slug: string,
  version: string,
): Criterion | undefined {
  for (const { criteria } of [standardNamed(rules, version), ...standardsOf(rules)]) {
    const found = criteria.find((criterion) => criterion.slug === slug);
    if (found) return found;
  }
  return undefined;
}

/** Name of a level in a version, or in the newest other version that has it; the slug itself where none has. */
export function levelName(rules: CertificationRules, slug: string, version: string): string {
  const levels = [standardNamed(rules, version), ...standardsOf(rules)].flatMap(
    (standard) => standard.levels,
  );
  return levels.find((level) => level.slug === slug)?.name ?? slug;
}
