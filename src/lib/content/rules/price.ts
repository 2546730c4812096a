import type { RuleGroup } from './rule.ts';

/** What a listing says it costs. */
export const priceRules = {
  'price/not-free': {
    severity: 'error',
    title: 'What is free has no price.',
    fix: 'Set model to freemium or paid, or the price to 0.',
    example: 'model: free with a plan of 12 EUR a month',
  },
  'price/no-free-plan': {
    severity: 'warning',
    title: 'A freemium listing has a plan that costs nothing.',
    fix: 'Add the free plan with price: 0, or set model to paid.',
    example: 'model: freemium with plans of 9 and 29 EUR only',
  },
  'price/unstated': {
    severity: 'warning',
    title: 'A paid listing says what it costs, or where that is said.',
    fix: 'Add plans or url; if prices are only told on request, set model to quote.',
    example: 'model: paid with neither plans nor url',
  },
  'price/currencies': {
    severity: 'note',
    title: 'Plans are told in one currency.',
    fix: 'Give every plan in one currency, or say in the name of a plan for which market it is.',
    example: 'Basic for 9 EUR and Pro for 29 USD',
  },
  'price/order': {
    severity: 'note',
    title: 'Plans stand cheapest first.',
    fix: 'Put the plans in the order of their prices.',
    example: 'Pro for 29 EUR before Basic for 9 EUR',
  },
} as const satisfies RuleGroup;
