import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { Criterion } from '#lib/content/schema/certification.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, addMonths } from '../days.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { FOREVER, NEVER, stateOfTerm, termUntil, type Periods, type Term } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

type EvidenceCriterion = Extract<Criterion, { kind: 'evidence' }>;
type Evidence = CertificationRecord['evidence'][number];

const tieKey = ({ value, expires = '', url = '' }: Evidence): string => [value, expires, url].join('\n');

/** Newest first; those of one day in the code-point order of what they say. */
export const compareEvidence = (a: Evidence, b: Evidence): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return tieKey(a) < tieKey(b) ? -1 : 1;
};

/** Evidence with the time it holds. */
type Dated = Pick<Evidence, 'value' | 'date' | 'url'> & Term;

/** Evidence for one criterion, newest first. */
function listEvidence(
  { slug, valid_months }: EvidenceCriterion,
  evidence: readonly Evidence[],
  periods: Periods,
): readonly Dated[] {
  const found = evidence.filter(({ criterion }) => criterion === slug);
  return found.sort(compareEvidence).map(({ value, date, expires, url }) => {
    const byRule = addMonths(date, valid_months);
    return { value, date, url, ...termUntil(expires && expires < byRule ? expires : byRule, periods) };
  });
}

/** Decided by the newest evidence that is not later than the day: it holds `valid_months`, or its own shorter time. */
export class EvidenceCheck implements PreparedCriterion {
  readonly criterion: EvidenceCriterion;
  readonly isByUsage = false;
  private readonly found: readonly Dated[];

  constructor(criterion: EvidenceCriterion, evidence: readonly Evidence[], periods: Periods) {
    this.criterion = criterion;
    this.found = listEvidence(criterion, evidence, periods);
  }

  private newest(today: Day): Dated | undefined {
    return this.found.find(({ date }) => date <= today);
  }

  endOn({ today }: DayContext): Day {
    return this.newest(today)?.graceUntil ?? NEVER;
  }

  stateOn({ today }: DayContext): CriterionState {
    const evidence = this.newest(today);
    return evidence ? stateOfTerm(evidence, today) : 'not-met';
  }

  unchangedUntil(today: Day): Day {
    const end = this.newest(today)?.graceUntil ?? NEVER;
    const next = this.found.findLast(({ date }) => date > today);
    const until = today <= end ? end : FOREVER;
    return next && next.date <= until ? addDays(next.date, -1) : until;
  }

  describe({ today }: DayContext): CriterionResult {
    const evidence = this.newest(today);
    if (!evidence) return emptyResult(this.criterion, 'not-met');
    const { value, date, expires, graceUntil, url } = evidence;
    const state = stateOfTerm(evidence, today);
    return { ...emptyResult(this.criterion, state), value, date, expires, graceUntil, url };
  }
}
