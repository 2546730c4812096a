import type { Day } from '#lib/content/schema/fields.ts';
import type { TierRules } from '#lib/content/schema/tiers.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { addMonths } from '../days.ts';
import type { PartnerFacts } from '../model.ts';
import type { Tier, TierMeasure, TierStep } from './model.ts';

const PROJECT_MONTHS = 24;
/** Answers that the common mean counts for when a partner's own are few. */
const PRIOR_ANSWERS = 10;

export type TierMeasures = Readonly<Record<TierMeasure, number>>;

/** Mean satisfaction over all partners, weighted by answers; 0 without any. */
export function meanSatisfaction(records: Iterable<PartnerRecord>): number {
  let sum = 0;
  let answers = 0;
  for (const { satisfaction } of records) {
    sum += (satisfaction?.mean ?? 0) * (satisfaction?.answers ?? 0);
    answers += satisfaction?.answers ?? 0;
  }
  return answers === 0 ? 0 : sum / answers;
}

/** Mean shrunk toward the common one: (n·mean + 10·common) / (n + 10); 0 without answers. */
function shrinkSatisfaction(satisfaction: PartnerRecord['satisfaction'], common: number): number {
  if (!satisfaction || satisfaction.answers === 0) return 0;
  const { mean, answers } = satisfaction;
  return Math.round(((answers * mean + PRIOR_ANSWERS * common) / (answers + PRIOR_ANSWERS)) * 100) / 100;
}

export function peopleInForce(record: PartnerRecord | undefined, today: Day) {
  return (record?.people ?? []).filter((person) => person.certified_on <= today && person.expires >= today);
}

export function projectsDelivered(record: PartnerRecord | undefined, today: Day) {
  return (record?.projects ?? []).filter((project) => project.delivered <= today);
}

export function measureTier(
  record: PartnerRecord | undefined,
  certifiedListings: number,
  commonSatisfaction: number,
  today: Day,
): TierMeasures {
  const since = addMonths(today, -PROJECT_MONTHS);
  return {
    certified_people: peopleInForce(record, today).length,
    delivered_projects: projectsDelivered(record, today).filter((project) => project.delivered > since)
      .length,
    satisfaction: shrinkSatisfaction(record?.satisfaction, commonSatisfaction),
    certified_integrations: certifiedListings,
  };
}

type TierRule = TierRules['tiers'][number];

const MEASURES = [
  'certified_people',
  'delivered_projects',
  'satisfaction',
  'certified_integrations',
] as const;

/** What a tier asks for; measures it does not mention are left out. */
export const listNeeds = (tier: TierRule): readonly Omit<TierStep, 'have'>[] =>
  MEASURES.flatMap((measure) => {
    const need = tier[measure] ?? 0;
    return need > 0 ? [{ measure, need }] : [];
  });

const stepsTo = (tier: TierRule, have: TierMeasures): TierStep[] =>
  listNeeds(tier).map(({ measure, need }) => ({ measure, have: have[measure], need }));

const isReached = (steps: readonly TierStep[]) => steps.every(({ have, need }) => have >= need);

/** The highest tier whose every measure is reached, and what the one above it asks. */
export function judgeTier(rules: TierRules, have: TierMeasures): Tier {
  const reached = rules.tiers.findLastIndex((tier) => isReached(stepsTo(tier, have)));
  const next = rules.tiers[reached + 1];
  return { current: rules.tiers[reached]?.slug, next: next?.slug, steps: next ? stepsTo(next, have) : [] };
}

/** Skill badges: skills with enough certified people in force. */
export function judgeSkills(
  rules: TierRules,
  record: PartnerRecord | undefined,
  today: Day,
): PartnerFacts['skills'] {
  const people = peopleInForce(record, today);
  return rules.skills.flatMap((skill) => {
    const holders = people.filter((person) => person.skill === skill.slug).length;
    return holders >= skill.people ? [{ skill: skill.slug, people: holders }] : [];
  });
}
