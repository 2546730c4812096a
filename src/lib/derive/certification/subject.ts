import type { IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { remember } from '../days.ts';
import { DeclaredCheck, statedUntil, type ApiVersions } from './declared.ts';
import { EvidenceCheck } from './evidence.ts';
import { PreparedLevel } from './level.ts';
import { ListedCheck } from './listed.ts';
import { MeasuredCheck } from './measured.ts';
import { periodsOf, type Periods } from './periods.ts';
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

type Prepare = (subject: CertificationSubject) => PreparedCriterion;

/** Listings of which a criterion knows the same share what is made ready. */
function shareCriterion(criterion: Criterion, periods: Periods): Prepare {
  switch (criterion.kind) {
    case 'measured': {
      if (isByUsage(criterion)) {
        const check = new MeasuredCheck(criterion, periods);
        return () => check;
      }
      const checkFor = remember((listed: Day) => new ListedCheck(criterion, listed, periods));
      return ({ entry }) => checkFor(entry.listed);
    }
    case 'evidence': {
      const none = new EvidenceCheck(criterion, [], periods);
      return ({ record }) =>
        record === undefined ? none : new EvidenceCheck(criterion, record.evidence, periods);
    }
    case 'declared': {
      const checkFor = remember((until: Day) => new DeclaredCheck(criterion, until, periods));
      return ({ entry, apiVersions }) => checkFor(statedUntil[criterion.declaration](entry, apiVersions));
    }
  }
}

const byStandard = new WeakMap<Standard, readonly Prepare[]>();

function shareCriteria(standard: Standard, rules: CertificationRules): readonly Prepare[] {
  let shared = byStandard.get(standard);
  if (shared === undefined) {
    const periods = periodsOf(rules);
    shared = standard.criteria.map((criterion) => shareCriterion(criterion, periods));
    byStandard.set(standard, shared);
  }
  return shared;
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
  const criteria = shareCriteria(standard, subject.rules).map((prepare) => prepare(subject));
  const levels = standard.levels.map((level) => {
    const required = requiredBy(level, standard).flatMap((index) => criteria[index] ?? []);
    return new PreparedLevel(level, required);
  });
  return { standard, criteria, levels };
}

const NONE: readonly PreparedStandard[] = [];

/** One listing; versions before the current one are made ready when they are first asked for. */
export class PreparedSubject {
  readonly subject: CertificationSubject;
  /** Newest first. */
  readonly awards: readonly Award[];
  readonly current: Standard;
  private readonly ofCurrent: PreparedStandard;
  private older: readonly PreparedStandard[] = NONE;

  constructor(subject: CertificationSubject) {
    this.subject = subject;
    this.awards = listAwards(subject.record, subject.rules);
    this.current = standardsOf(subject.rules)[0];
    this.ofCurrent = prepareStandard(this.current, subject);
  }

  by(standard: Standard): PreparedStandard {
    if (standard === this.current) return this.ofCurrent;
    const known = this.older.find((each) => each.standard === standard);
    if (known !== undefined) return known;
    const made = prepareStandard(standard, this.subject);
    this.older = [...this.older, made];
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
