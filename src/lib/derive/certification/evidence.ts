import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { Criterion } from '#lib/content/schema/certification.ts';
import { addMonths } from '../days.ts';
import { NEVER, stateOfTerm, termUntil, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

type Evidence = CertificationRecord['evidence'][number];

/** Newest first; of two of one day, the one that comes first in code-point order. */
const compareEvidence = (a: Evidence, b: Evidence): number =>
  a.date === b.date ? (a.value < b.value ? -1 : 1) : a.date < b.date ? 1 : -1;

/** Decided by the newest evidence that is not later than the day: it holds `valid_months`, or its own shorter time. */
export function prepareEvidence(
  criterion: Extract<Criterion, { kind: 'evidence' }>,
  record: CertificationRecord | undefined,
  periods: Periods,
): PreparedCriterion {
  const found = (record?.evidence ?? [])
    .filter((each) => each.criterion === criterion.slug)
    .sort(compareEvidence)
    .map(({ value, date, expires, url }) => {
      const byRule = addMonths(date, criterion.valid_months);
      return { value, date, url, ...termUntil(expires && expires < byRule ? expires : byRule, periods) };
    });
  const newest = ({ today }: DayContext) => found.find(({ date }) => date <= today);
  return {
    criterion,
    stateOn: (context) => {
      const evidence = newest(context);
      return evidence ? stateOfTerm(evidence, context.today) : 'not-met';
    },
    endOn: (context) => newest(context)?.graceUntil ?? NEVER,
    describe: (context) => {
      const evidence = newest(context);
      if (!evidence) return emptyResult(criterion, 'not-met');
      const { value, date, expires, graceUntil, url } = evidence;
      const state = stateOfTerm(evidence, context.today);
      return { ...emptyResult(criterion, state), value, date, expires, graceUntil, url };
    },
  };
}
