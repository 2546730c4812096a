import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { CertificationRules, Criterion } from '#lib/content/schema/certification.ts';
import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import { addDays, addMonths } from '../days.ts';
import { metrics } from '../metrics/registry.ts';
import type { CriterionResult, CriterionState } from './model.ts';
import { numberOf, type MeasuredUsage } from '../usage.ts';
import { declarations, type DeclarationContext } from './declared.ts';

export interface CriterionSubject extends DeclarationContext {
  readonly entry: IntegrationEntry;
  readonly usage: MeasuredUsage | undefined;
  readonly record: CertificationRecord | undefined;
  readonly rules: CertificationRules;
}

/** State of something that holds up to and including `expires`. */
export function stateUntil(
  expires: Day,
  today: Day,
  { notice_days, grace_days }: Pick<CertificationRules, 'notice_days' | 'grace_days'>,
): 'met' | 'due' | 'grace' | 'lapsed' {
  if (today > addDays(expires, grace_days)) return 'lapsed';
  if (today > expires) return 'grace';
  return addDays(today, notice_days) >= expires ? 'due' : 'met';
}

const nothing = { value: undefined, sample: undefined, date: undefined, expires: undefined, url: undefined };

function judgeMeasured(
  criterion: Extract<Criterion, { kind: 'measured' }>,
  subject: CriterionSubject,
): CriterionResult {
  const measured = metrics[criterion.metric](subject);
  const { sample, date } = measured;
  const value = numberOf(measured.value);
  const enough = value !== null && (sample === null || sample >= criterion.least_sample);
  const state: CriterionState = !enough ? 'not-enough-data' : value >= criterion.at_least ? 'met' : 'not-met';
  return {
    ...nothing,
    criterion: criterion.slug,
    state,
    value: value ?? undefined,
    sample: sample ?? undefined,
    date,
  };
}

function judgeEvidence(
  criterion: Extract<Criterion, { kind: 'evidence' }>,
  { record, today, rules }: CriterionSubject,
): CriterionResult {
  const evidence = record?.evidence
    .filter((candidate) => candidate.criterion === criterion.slug && candidate.date <= today)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!evidence) return { ...nothing, criterion: criterion.slug, state: 'not-met' };
  const byRule = addMonths(evidence.date, criterion.valid_months);
  const expires = evidence.expires && evidence.expires < byRule ? evidence.expires : byRule;
  return {
    ...nothing,
    criterion: criterion.slug,
    state: stateUntil(expires, today, rules),
    value: evidence.value,
    date: evidence.date,
    expires,
    url: evidence.url,
  };
}

/** Result of one criterion for one listing on one day. */
export function judgeCriterion(criterion: Criterion, subject: CriterionSubject): CriterionResult {
  switch (criterion.kind) {
    case 'measured':
      return judgeMeasured(criterion, subject);
    case 'evidence':
      return judgeEvidence(criterion, subject);
    case 'declared': {
      const stated = declarations[criterion.declaration](subject.entry, subject);
      return { ...nothing, criterion: criterion.slug, state: stated ? 'met' : 'not-met' };
    }
  }
}
