import type { Part } from '../part.ts';

/** What is not known is neither a yes nor a no. */
const UNKNOWN = 500;

/** Share of the help asked for that the partner offers. */
export const services: Part = {
  name: 'services',
  weight: 10,
  judge: (card, { need }) => {
    const asked = need.services;
    if (asked.length === 0) return undefined;
    const offered = asked.filter((slug) => card.services.includes(slug));
    const missing = asked.filter((slug) => !offered.includes(slug));
    const lack = card.services.length === 0 ? 'services-unstated' : 'services-missing';
    return {
      value: Math.floor((1_000 * offered.length) / asked.length),
      reasons: offered.length > 0 ? [{ key: 'services', services: offered }] : [],
      misses: missing.length > 0 ? [{ key: lack, services: missing }] : [],
    };
  },
};

/** Whether the visitor's budget lies within what the partner takes. Amounts in two currencies are never compared. */
export const budget: Part = {
  name: 'budget',
  weight: 6,
  judge: (card, { need }) => {
    if (need.budget === undefined) return undefined;
    if (card.budget === undefined)
      return { value: UNKNOWN, reasons: [], misses: [{ key: 'budget-unstated' }] };
    const { from, to, currency } = card.budget;
    const { amount } = need.budget;
    if (currency !== need.budget.currency) {
      return { value: UNKNOWN, reasons: [], misses: [{ key: 'budget-currency', amount: from, currency }] };
    }
    if (amount < from)
      return { value: 0, reasons: [], misses: [{ key: 'budget-above', amount: from, currency }] };
    if (to !== undefined && amount > to) {
      return { value: 0, reasons: [], misses: [{ key: 'budget-below', amount: to, currency }] };
    }
    return { value: 1_000, reasons: [{ key: 'budget-fits', amount: from, currency }], misses: [] };
  },
};

/** Whether it takes clients. A partner that takes none now is ruled out where the work is to start soon. */
export const clients: Part = {
  name: 'clients',
  weight: 6,
  judge: ({ accepting }, { need: { start } }) => {
    if (start === undefined) {
      return accepting === false
        ? { value: undefined, reasons: [], misses: [{ key: 'no-clients' }] }
        : undefined;
    }
    if (accepting === undefined)
      return { value: UNKNOWN, reasons: [], misses: [{ key: 'clients-unstated' }] };
    if (accepting) return { value: 1_000, reasons: [{ key: 'clients' }], misses: [] };
    return {
      value: start === 'later' ? UNKNOWN : 0,
      reasons: [],
      misses: [{ key: 'no-clients' }],
      isHard: start === 'soon',
    };
  },
};
