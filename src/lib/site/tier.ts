import type { TierStep } from '#lib/derive/tier/model.ts';
import { tierName } from './cards.ts';
import type { Company, SiteContext } from './context.ts';
import type { TierStepView, TierView } from './model.ts';

/** Steps are shown with at most two decimals, and so is what is missing. */
const round = (value: number): number => Math.round(value * 100) / 100;

const viewStep = ({ measure, have, need }: TierStep): TierStepView => ({
  measure,
  // A mean of 1 to 5 is 0 only where the answers are too few.
  have: measure === 'satisfaction' && have === 0 ? undefined : have,
  need,
  met: have >= need,
  missing: Math.max(0, round(need - have)),
  share: Math.min(1, round(have / need)),
});

export function viewTier({ facts }: Pick<Company, 'facts'>, context: SiteContext): TierView {
  const { tier } = facts;
  const { project_months, least_answers } = context.content.program.tiers;
  return {
    current: tierName(tier.current, context),
    next: tierName(tier.next, context),
    steps: tier.steps.map(viewStep),
    holdsUntil: tier.holdsUntil,
    isEndangered: tier.isEndangered,
    endangeredBy: tier.endangeredBy.map(viewStep),
    fallsTo: tierName(tier.fallsTo, context),
    projectMonths: project_months,
    leastAnswers: least_answers,
  };
}
