import type { PartnerEntry } from '#lib/content/model.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';

type Budget = NonNullable<PartnerEntry['budget']>;

/**
 * Band of the smallest project a partner takes, such as `usd-5000` for 5,000 to under 10,000 dollars. Bands
 * run from 1 to 5 to 10 and so on, which suits every currency: amounts are never converted.
 */
export function findBudgetBand({ from, currency }: Budget): string {
  return `${currency.toLowerCase()}-${lowerBound(from)}`;
}

/** A band in words. */
export function nameBudgetBand(band: string, locale: string): string | undefined {
  const [, code, amount] = /^([a-z]{3})-(\d+)$/.exec(band) ?? [];
  if (code === undefined || amount === undefined) return undefined;
  const { budgetBand } = getDictionary(locale).terms;
  const currency = code.toUpperCase();
  const from = Number(amount);
  if (from === 0) return fill(budgetBand.none, { currency });
  const money = (value: number) => getFormat(locale).money(value, currency);
  return fill(budgetBand.range, { from: money(from), to: money(upperBound(from)) });
}

/** Largest of 0, 1, 5, 10, 50 … that is not above the amount. */
function lowerBound(amount: number): number {
  if (amount < 1) return 0;
  let bound = 1;
  while (upperBound(bound) <= amount) bound = upperBound(bound);
  return bound;
}

/** The next of 1, 5, 10, 50 … */
const upperBound = (bound: number): number => bound * (String(bound).startsWith('1') ? 5 : 2);
