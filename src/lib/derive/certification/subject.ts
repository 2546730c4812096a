import type { IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import { DeclaredCheck, type ApiVersions } from './declared.ts';
import { EvidenceCheck } from './evidence.ts';
import { PreparedLevel } from './level.ts';
import { ListedCheck } from './listed.ts';
import { MeasuredCheck } from './measured.ts';
import { periodsOf } from './periods.ts';
import type { PreparedCriterion } from './prepared.ts';
import { listAwards, requiredBy, standardsOf, type Award, type Standard } from './standard.ts';
import { isByUsage } from './verdict.ts';

/** What does not change from day to day. */
export interface CertificationSubject {
  readonly entry: IntegrationEntry;
  readonly record: CertificationRecord | undefined;
  readonly rules: CertificationRules;
  readonly apiVersions: ApiVersions;
}

function prepareCriterion(criterion: Criterion, subject: CertificationSubject): PreparedCriterion {
  const { entry, record, rules, apiVersions } = subject;
  const periods = periodsOf(rules);
  switch (criterion.kind) {
    case 'measured':
      return isByUsage(criterion)
        ? new MeasuredCheck(criterion, periods)
        : new ListedCheck(criterion, entry, periods);
    case 'evidence':
      return new EvidenceCheck(criterion, record, periods);
    case 'declared':
      return new DeclaredCheck(criterion, entry, apiVersions, periods);
  }
}

/** One version made ready for one listing. */
export interface PreparedStandard {
  readonly standard: Standard;
  /** In the order of the version. */
  readonly criteria: readonly PreparedCriterion[];
  /** Lowest first. */
  readonly levels: readonly PreparedLevel[];
}

function prepareStandard(standard: Standard, subject: CertificationSubject): PreparedStandard {
  const criteria = standard.criteria.map((criterion) => prepareCriterion(criterion, subject));
  const levels = standard.levels.map((level) => {
    const required = requiredBy(level, standard).flatMap((index) => criteria[index] ?? []);
    return new PreparedLevel(level, required);
  });
  return { standard, criteria, levels };
}

/** One listing; each version is made ready when it is first asked for. */
export class PreparedSubject {
  readonly subject: CertificationSubject;
  /** Newest first. */
  readonly awards: readonly Award[];
  readonly current: Standard;
  private readonly standards: PreparedStandard[] = [];

  constructor(subject: CertificationSubject) {
    this.subject = subject;
    this.awards = listAwards(subject.record, subject.rules);
    this.current = standardsOf(subject.rules)[0];
  }

  by(standard: Standard): PreparedStandard {
    for (const known of this.standards) if (known.standard === standard) return known;
    const made = prepareStandard(standard, this.subject);
    this.standards.push(made);
    return made;
  }
}

const byEntry = new WeakMap<IntegrationEntry, PreparedSubject>();

const isSame = (a: CertificationSubject, b: CertificationSubject): boolean =>
  a.record === b.record && a.rules === b.rules && a.apiVersions === b.apiVersions;

/** Makes a listing ready, once for its certificate of today and its credit on all days of the history. */
export function prepareSubject(subject: CertificationSubject): PreparedSubject {
  const known = byEntry.get(subject.entry);
  if (known !== undefined && isSame(known.subject, subject)) return known;
  const made = new PreparedSubject(subject);
  byEntry.set(subject.entry, made);
  return made;
}
