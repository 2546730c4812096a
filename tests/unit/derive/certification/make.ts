import { certificationRules, type CertificationRules } from '#lib/content/schema/certification.ts';
import { certificationRecord, type CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { UsageSnapshot, UsageWindow } from '#lib/content/schema/usage.ts';
import { prepareCertification } from '#lib/derive/certification/certify.ts';
import { Measurements, type ListingUsage } from '#lib/derive/certification/measurements.ts';
import type { Certification, CriterionState } from '#lib/derive/certification/model.ts';
import type { CertificationSubject } from '#lib/derive/certification/subject.ts';
import { makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';

const base = { description: 'Asked.' };
const use = { ...base, slug: 'use', name: 'Use', kind: 'measured', metric: 'active_accounts' };

/** Two levels: the lower asks for use and a review, the higher also for calls that succeed and an attestation. */
export const makeRules = (fields: object = {}): CertificationRules =>
  certificationRules.parse({
    version: '2',
    effective: '2025-01-01',
    criteria: [
      { ...use, at_least: 60 },
      { ...base, slug: 'success', name: 'Success', kind: 'measured', metric: 'success_rate', at_least: 0.95 },
      { ...base, slug: 'review', name: 'Review', kind: 'evidence', valid_months: 12 },
      { ...base, slug: 'setup', name: 'Set-up', kind: 'declared', declaration: 'setup_guide' },
      {
        ...base,
        slug: 'attested',
        name: 'Attested',
        kind: 'declared',
        declaration: 'security_attestation',
      },
      { ...base, slug: 'age', name: 'Age', kind: 'measured', metric: 'days_listed', at_least: 182 },
    ],
    levels: [
      { ...base, slug: 'basic', name: 'Basic', requires: ['use', 'review'], credit: 0.5 },
      { ...base, slug: 'full', name: 'Full', requires: ['use', 'review', 'success', 'attested'] },
    ],
    ...fields,
  });

export const makeRecord = (fields: object = {}): CertificationRecord =>
  certificationRecord.parse({
    level: 'basic',
    rules_version: '2',
    certified_on: '2026-01-10',
    evidence: [{ criterion: 'review', value: 'passed', date: '2026-01-08' }],
    ...fields,
  });

/** A snapshot a day given, each with the same listing `a`. */
export const makeHistory = (points: Readonly<Record<string, Partial<UsageWindow>>>): UsageSnapshot[] =>
  Object.entries(points).map(([asOf, last]) => makeSnapshot(asOf, [makeUsage('a', last)]));

export interface Case extends Partial<CertificationSubject> {
  readonly history?: readonly UsageSnapshot[];
}

export const makeSubject = ({ history: _, ...subject }: Case): CertificationSubject => ({
  entry: makeIntegration('a', {
    trust: { attestations: [{ name: 'Audit', url: 'https://a.example', expires: '2027-06-30' }] },
  }),
  record: makeRecord(),
  rules: makeRules(),
  apiVersions: [],
  ...subject,
});

/** Usage of listing `a` on a day. */
export const usageOn = (history: readonly UsageSnapshot[], today: string): ListingUsage =>
  new Measurements(
    history.filter(({ as_of }) => as_of <= today),
    ['a'],
  ).of('a');

export const STEADY = makeHistory({ '2026-01-04': { active: 80, calls: 5_000, errors: 50 } });

/** The certificate of listing `a` on a day. */
export function certifyOn(today: string, given: Case = {}): Certification {
  return prepareCertification(makeSubject(given))(today, usageOn(given.history ?? STEADY, today));
}

export const resultOf = (criterion: string, { criteria }: Certification) =>
  criteria.find((result) => result.criterion === criterion);

export const stateOf = (criterion: string, certification: Certification): CriterionState | undefined =>
  resultOf(criterion, certification)?.state;
