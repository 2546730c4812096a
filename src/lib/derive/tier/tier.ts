import type { Day } from '#lib/content/schema/fields.ts';
import type { TierRules } from '#lib/content/schema/tiers.ts';
import { addDays } from '../days.ts';
import { lastDayOf, measureOn, type TierEvidence, type TierMeasures } from './evidence.ts';
import { TIER_MEASURES, type Tier, type TierStep } from './model.ts';

type TierRule = TierRules['tiers'][number];

/** What a tier asks for; measures it does not mention are left out. */
export const listNeeds = (tier: TierRule): readonly Omit<TierStep, 'have'>[] =>
  TIER_MEASURES.flatMap((measure) => {
    const need = tier[measure] ?? 0;
    return need > 0 ? [{ measure, need }] : [];
  });

const stepsTo = (tier: TierRule | undefined, have: TierMeasures): readonly TierStep[] =>
  tier ? listNeeds(tier).map(({ measure, need }) => ({ measure, have: have[measure], need })) : [];

const isReached = (steps: readonly TierStep[]) => steps.every(({ have, need }) => have >= need);

const findReached = ({ tiers }: Pick<TierRules, 'tiers'>, have: TierMeasures): number =>
  tiers.findLastIndex((tier) => isReached(stepsTo(tier, have)));

/** The first of the days; undefined when none is given. */
const firstOf = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

type Outlook = Pick<Tier, 'holdsUntil' | 'endangeredBy' | 'fallsTo' | 'isEndangered'>;
const LASTING: Outlook = {
  holdsUntil: undefined,
  endangeredBy: [],
  fallsTo: undefined,
  isEndangered: false,
};

/** When the tier is lost if nothing new is recorded, and through what. */
function foresee(rules: TierRules, tier: TierRule, evidence: TierEvidence, today: Day): Outlook {
  const holdsUntil = firstOf(listNeeds(tier).map(({ measure, need }) => lastDayOf(measure, need, evidence)));
  if (holdsUntil === undefined) return LASTING;
  const then = measureOn(evidence, addDays(holdsUntil, 1));
  return {
    holdsUntil,
    endangeredBy: stepsTo(tier, then).filter(({ have, need }) => have < need),
    fallsTo: rules.tiers[findReached(rules, then)]?.slug,
    isEndangered: holdsUntil <= addDays(today, rules.notice_days),
  };
}

/**
 * The highest tier whose every measure is reached, what the one above it asks, and how long it holds. More people,
 * projects or certificates never lower it, nor do more answers at a mean not below that of all other partners.
 */
export function judgeTier(rules: TierRules, evidence: TierEvidence, today: Day): Tier {
  const have = measureOn(evidence, today);
  const reached = findReached(rules, have);
  const current = rules.tiers[reached];
  const next = rules.tiers[reached + 1];
  return {
    current: current?.slug,
    next: next?.slug,
    steps: stepsTo(next ?? current, have),
    ...(current ? foresee(rules, current, evidence, today) : LASTING),
  };
}
