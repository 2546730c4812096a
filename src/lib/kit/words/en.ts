import type { KitWords } from './model.ts';

export const en: KitWords = {
  status: { available: 'available', beta: 'in beta', deprecated: 'deprecated' },
  price: {
    free: 'free of charge',
    freemium: 'free to start, with paid plans',
    paid: 'paid',
    quote: 'priced on request',
  },
  priceFrom: {
    month: 'from {price} a month',
    year: 'from {price} a year',
    'user-month': 'from {price} a user and month',
    'user-year': 'from {price} a user and year',
    once: 'from {price}, paid once',
    usage: 'from {price}, by use',
  },
  direction: { in: 'to {platform}', out: 'from {platform}', both: 'both ways' },
  timing: { 'real-time': 'in real time', scheduled: 'on a schedule', manual: 'by hand' },
  place: 'number {place} in {category}',
};
