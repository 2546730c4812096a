import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import type { Criterion } from '#lib/content/schema/certification.ts';
import { NEVER, stateOfTerm, termUntil, type Periods } from './periods.ts';
import { emptyResult, type DayContext, type PreparedCriterion } from './prepared.ts';

type Evidence = CertificationRecord['evidence'][number];

const tieKey = ({ value, expires = '', url = '' }: Evidence): string => [value, expires, url].join('\n');

/** Newest first; those of one day in the code-point order of what they say. */
const compareEvidence = (a: Evidence, b: Evidence): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return tieKey(a) < tieKey(b) ? -1 : 1;
};

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
      const byRule = periods.monthsAfter(date, criterion.valid_months);
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
