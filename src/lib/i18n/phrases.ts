import type { HealthRuleView, HealthView, IntegrationView, PartnerView, PlanView } from '../site/model.ts';
import type { Dictionary } from './dictionary.ts';
import type { Format } from './format.ts';
import { fill } from './wording.ts';

/** The two a sentence is made with. */
export interface Voice {
  readonly t: Dictionary;
  readonly format: Format;
}

export function sayHealthReason(
  { reason, date }: Pick<HealthView, 'reason' | 'date'>,
  { t, format }: Voice,
): string {
  if (reason === 'maintained' && date !== undefined) {
    return fill(t.standing.maintainedOn, { day: format.day(date) });
  }
  if (reason === 'certificate-lapsed' && date !== undefined) {
    return fill(t.standing.lapsedOn, { day: format.day(date) });
  }
  return fill(t.standing.reason[reason], { day: date === undefined ? '' : format.day(date) });
}

/** A rule of health with its numbers. */
export function sayHealthRule({ rule, numbers }: HealthRuleView, { t, format }: Voice): string {
  const { months, share, n } = numbers;
  return fill(t.standing.rule[rule], {
    months: months === undefined ? '' : format.count(t.standing.months, months),
    share: share === undefined ? '' : format.percent(share),
    n: n === undefined ? '' : format.number(n),
  });
}

export function sayPlan({ price, currency, per }: PlanView, { t, format }: Voice): string {
  if (price === 0) return per === 'usage' ? t.terms.byUse : t.terms.price.free;
  return fill(t.terms.period[per], { price: format.money(price, currency) });
}

export function sayApi(
  { version, state, date }: NonNullable<IntegrationView['platformApi']>,
  { t, format }: Voice,
): string {
  const parts = { version, state: t.terms.apiState[state] };
  return date === undefined
    ? fill(t.listing.apiPlain, parts)
    : fill(t.listing.apiSince, { ...parts, day: format.day(date) });
}

export function sayBudget(
  { from, to, currency }: NonNullable<PartnerView['budget']>,
  { t, format }: Voice,
): string {
  const least = format.money(from, currency);
  return to === undefined
    ? fill(t.partner.budgetFrom, { from: least })
    : fill(t.partner.budgetRange, { from: least, to: format.money(to, currency) });
}
