import type { IntegrationEntry } from '#lib/content/model.ts';
import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { CertificationLevel, CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import { prepareDeclared, type ApiVersions } from './declared.ts';
import { prepareEvidence } from './evidence.ts';
import { prepareListed } from './listed.ts';
import { prepareMeasured } from './measured.ts';
import { periodsOf } from './periods.ts';
import type { PreparedCriterion } from './prepared.ts';
import { listAwards, standardsOf, type Award, type Standard } from './standard.ts';

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
      return criterion.metric === 'days_listed'
        ? prepareListed(criterion, entry, periods)
        : prepareMeasured(criterion, entry, periods);
    case 'evidence':
      return prepareEvidence(criterion, record, periods);
    case 'declared':
      return prepareDeclared(criterion, entry, apiVersions, periods);
  }
}

const byStandard = new WeakMap<Standard, ReadonlyMap<string, Criterion>>();

function criteriaOf(standard: Standard): ReadonlyMap<string, Criterion> {
  let criteria = byStandard.get(standard);
  if (criteria === undefined) {
    byStandard.set(standard, (criteria = new Map(standard.criteria.map((each) => [each.slug, each]))));
  }
  return criteria;
}

/** A level of a version with the criteria it asks for. */
export interface PreparedLevel {
  readonly level: CertificationLevel;
  readonly required: readonly PreparedCriterion[];
}

export interface PreparedSubject {
  readonly subject: CertificationSubject;
  /** Newest first. */
  readonly awards: readonly Award[];
  readonly current: Standard;
  readonly criterion: (criterion: Criterion) => PreparedCriterion;
  /** Levels of a version, lowest first. */
  readonly levelsOf: (standard: Standard) => readonly PreparedLevel[];
}

/** Each criterion is prepared when it is first asked for. */
function makeSubject(subject: CertificationSubject): PreparedSubject {
  const prepared = new Map<Criterion, PreparedCriterion>();
  const levels = new Map<Standard, readonly PreparedLevel[]>();
  const criterion = (each: Criterion): PreparedCriterion => {
    let ready = prepared.get(each);
    if (ready === undefined) prepared.set(each, (ready = prepareCriterion(each, subject)));
    return ready;
  };
  const prepareLevels = (standard: Standard): readonly PreparedLevel[] => {
    const known = criteriaOf(standard);
    return standard.levels.map((level) => ({
      level,
      required: level.requires.flatMap((slug) => {
        const found = known.get(slug);
        return found ? [criterion(found)] : [];
      }),
    }));
  };
  return {
    subject,
    awards: listAwards(subject.record, subject.rules),
    current: standardsOf(subject.rules)[0],
    criterion,
    levelsOf: (standard) => {
      let ready = levels.get(standard);
      if (ready === undefined) levels.set(standard, (ready = prepareLevels(standard)));
      return ready;
    },
  };
}

const byEntry = new WeakMap<IntegrationEntry, PreparedSubject>();

const isSame = (a: CertificationSubject, b: CertificationSubject): boolean =>
  a.record === b.record && a.rules === b.rules && a.apiVersions === b.apiVersions;

/** Makes a listing ready, once for its certificate of today and its credit on all days of the history. */
export function prepareSubject(subject: CertificationSubject): PreparedSubject {
  const known = byEntry.get(subject.entry);
  if (known !== undefined && isSame(known.subject, subject)) return known;
  const made = makeSubject(subject);
  byEntry.set(subject.entry, made);
  return made;
}
