import { addMonths } from '../days.ts';
import type { CertificateState, Certification, CriterionResult } from './model.ts';
import { judgeCriterion, stateUntil, type CriterionSubject } from './criteria.ts';

const HOLDING: ReadonlySet<CriterionResult['state']> = new Set(['met', 'due', 'grace']);
const CERTIFICATE_STATES = {
  met: 'in-force',
  due: 'due',
  grace: 'grace',
  lapsed: 'lapsed',
} as const satisfies Record<ReturnType<typeof stateUntil>, CertificateState>;

function creditFor(state: CertificateState, required: readonly CriterionResult[]): number {
  if (state === 'none' || state === 'lapsed' || required.length === 0) return 0;
  return required.filter((result) => HOLDING.has(result.state)).length / required.length;
}

/**
 * Certificate of one listing on one day. It runs `valid_months` from the award or renewal; the share of its
 * level's criteria that hold is its credit, in [0, 1]; without a certificate or once lapsed the credit is 0.
 */
export function certify(subject: CriterionSubject): Certification {
  const { record, rules, today } = subject;
  const criteria = rules.criteria.map((criterion) => judgeCriterion(criterion, subject));
  const level = rules.levels.find((candidate) => candidate.slug === record?.level);
  if (!record || !level || record.certified_on > today) {
    return { state: 'none', level: undefined, certifiedOn: undefined, until: undefined, credit: 0, criteria };
  }
  const until = addMonths(record.certified_on, rules.valid_months);
  const state = CERTIFICATE_STATES[stateUntil(until, today, rules)];
  const required = criteria.filter((result) => level.requires.includes(result.criterion));
  return {
    state,
    level: level.slug,
    certifiedOn: record.certified_on,
    until,
    credit: creditFor(state, required),
    criteria,
  };
}

/** Whether the certificate still stands: in force, due or in grace. */
export const isStanding = ({ state }: Pick<Certification, 'state'>): boolean =>
  state === 'in-force' || state === 'due' || state === 'grace';
