import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import type { TierRules } from '#lib/content/schema/tiers.ts';
import type { Satisfaction } from './model.ts';

export type SatisfactionRules = Pick<TierRules, 'prior_answers' | 'least_answers'>;
type Answers = NonNullable<PartnerRecord['satisfaction']>;

/** Means are summed in whole ten-thousandths, so that the order of the partners cannot move the last digit. */
const PRECISION = 10_000;
const weigh = ({ mean, answers }: Answers): number => Math.round(mean * PRECISION) * answers;

const answersBy = (record: PartnerRecord | undefined, today: Day): Answers | undefined => {
  const satisfaction = record?.satisfaction;
  return satisfaction && satisfaction.answers > 0 && satisfaction.as_of <= today ? satisfaction : undefined;
};

/** All answers of all partners. */
export interface AnswerSum {
  readonly answers: number;
  /** Sum over the partners of mean × answers, in ten-thousandths. */
  readonly weighed: number;
}

export function sumAnswers(records: Iterable<PartnerRecord | undefined>, today: Day): AnswerSum {
  let answers = 0;
  let weighed = 0;
  for (const record of records) {
    const own = answersBy(record, today);
    if (!own) continue;
    answers += own.answers;
    weighed += weigh(own);
  }
  return { answers, weighed };
}

/**
 * Satisfaction of one partner: (n·mean + k·prior) / (n + k), where the prior is the mean of all others and k the
 * `prior_answers` of the rules; without any others it is the mean itself. `all` includes the partner's own answers.
 */
export function judgeSatisfaction(
  record: PartnerRecord | undefined,
  all: AnswerSum,
  rules: SatisfactionRules,
  today: Day,
): Satisfaction | undefined {
  const own = answersBy(record, today);
  if (!own) return undefined;
  const { mean, answers } = own;
  const others = all.answers - answers;
  const prior = others > 0 ? (all.weighed - weigh(own)) / others / PRECISION : undefined;
  const weight = prior === undefined ? 0 : rules.prior_answers;
  const shrunk = (answers * mean + weight * (prior ?? 0)) / (answers + weight);
  return {
    mean,
    answers,
    asOf: own.as_of,
    prior: prior === undefined ? undefined : Math.round(prior * 100) / 100,
    adjusted: answers < rules.least_answers ? undefined : Math.round(shrunk * 100) / 100,
  };
}
