import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { CertificationRules, Criterion, Metric } from '#lib/content/schema/certification.ts';
import type { CertificationRecord } from '#lib/content/schema/certification-record.ts';
import { addDays, addMonths, daysBetween } from '../days.ts';
import type { CriterionResult, CriterionState } from '../model.ts';
import type { MeasuredUsage } from '../usage.ts';
import { declarations, type DeclarationContext } from './declared.ts';

export interface CriterionSubject extends DeclarationContext {
  readonly entry: IntegrationEntry;
  readonly usage: MeasuredUsage | undefined;
  readonly record: CertificationRecord | undefined;
  readonly rules: CertificationRules;
}

interface Measurement {
  readonly value: number | null;
  readonly sample: number | null;
  readonly date: Day | undefined;
}

const metrics: Record<Metric, (subject: CriterionSubject) => Measurement> = {
  active_accounts: ({ usage }) => ({
    value: usage?.figures.active ?? null,
    sample: usage?.figures.active ?? null,
    date: usage?.asOf,
  }),
  retained_share: ({ usage }) => ({
    value: usage?.figures.retainedShare ?? null,
    sample: usage?.row.previous.active ?? null,
    date: usage?.asOf,
  }),
  success_rate: ({ usage }) => ({
    value: usage?.figures.successRate ?? null,
    sample: usage?.figures.calls ?? null,
    date: usage?.asOf,
  }),
  calls: ({ usage }) => ({
    value: usage?.figures.calls ?? null,
    sample: usage?.figures.calls ?? null,
    date: usage?.asOf,
  }),
  days_listed: ({ entry, today }) => ({ value: daysBetween(entry.listed, today), sample: null, date: today }),
};

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
  const { value, sample, date } = metrics[criterion.metric](subject);
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
