import type { SatisfactionView, TierStepView, TierView } from '../site/model.ts';
import type { Voice } from './phrases.ts';
import { fill } from './wording.ts';

/** What a step still lacks; too few answers are missing as answers. */
function sayMissing(
  { measure, missing, have }: TierStepView,
  leastAnswers: number,
  { t, format }: Voice,
): string {
  const { standing: words } = t;
  if (measure === 'satisfaction') {
    return have === undefined
      ? format.count(words.tooFewAnswers, leastAnswers)
      : fill(words.missingSatisfaction, { n: format.decimal(missing) });
  }
  return format.count(words.missing[measure], missing);
}

/** The gap to the next tier, measure by measure. */
export function sayGap({ next = '', steps, leastAnswers }: TierView, voice: Voice): string {
  const { t, format } = voice;
  const missing = steps.filter(({ met }) => !met).map((step) => sayMissing(step, leastAnswers, voice));
  return missing.length === 0
    ? fill(t.standing.gapNone, { tier: next })
    : fill(t.standing.gap, { tier: next, gap: format.list(missing) });
}

/** What falls short on the day after a tier is lost. */
function sayThreat({ measure, have = 0, need }: TierStepView, { t, format }: Voice): string {
  const { falls, fallsSatisfaction } = t.standing;
  return measure === 'satisfaction'
    ? fill(fallsSatisfaction, { n: format.decimal(have), need: format.decimal(need) })
    : fill(format.count(falls[measure], have), { need: format.number(need) });
}

/** How long the current tier holds and what it falls to; undefined without a tier. */
export function sayOutlook(tier: TierView, voice: Voice): string | undefined {
  const { t, format } = voice;
  const { current, holdsUntil, endangeredBy, fallsTo } = tier;
  if (current === undefined) return undefined;
  if (holdsUntil === undefined) return fill(t.standing.untilSafe, { tier: current });
  const threats = format.list(endangeredBy.map((step) => sayThreat(step, voice)));
  const then = fallsTo === undefined ? t.standing.threatNone : t.standing.threat;
  return [
    fill(t.standing.until, { tier: current, day: format.day(holdsUntil) }),
    fill(then, { threats, tier: fallsTo ?? '' }),
  ].join(' ');
}

/** What of the answers counts toward a tier. */
export function sayAdjusted({ adjusted, prior }: SatisfactionView, { t, format }: Voice): string {
  if (adjusted === undefined) return t.standing.notCounted;
  const mean = format.decimal(adjusted);
  return prior === undefined
    ? fill(t.standing.counts, { mean })
    : fill(t.standing.adjusted, { mean, prior: format.decimal(prior) });
}

/** What a measure counts, with the numbers of the rules. */
export const sayMeasureNote = (
  measure: TierStepView['measure'],
  { projectMonths, leastAnswers }: Pick<TierView, 'projectMonths' | 'leastAnswers'>,
  { t, format }: Voice,
): string =>
  fill(t.standing.measureNote[measure], {
    months: format.count(t.standing.months, projectMonths),
    answers: format.count(t.standing.answers, leastAnswers),
  });
