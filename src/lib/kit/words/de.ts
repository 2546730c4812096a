import type { KitWords } from './model.ts';

export const de: KitWords = {
  status: { available: 'verfügbar', beta: 'in der Beta', deprecated: 'abgekündigt' },
  price: {
    free: 'kostenlos',
    freemium: 'kostenlos zu beginnen, mit bezahlten Tarifen',
    paid: 'kostenpflichtig',
    quote: 'Preis auf Anfrage',
  },
  priceFrom: {
    month: 'ab {price} im Monat',
    year: 'ab {price} im Jahr',
    'user-month': 'ab {price} je Person und Monat',
    'user-year': 'ab {price} je Person und Jahr',
    once: 'ab {price}, einmalig',
    usage: 'ab {price}, nach Nutzung',
  },
  direction: { in: 'zu {platform}', out: 'aus {platform}', both: 'in beide Richtungen' },
  timing: { 'real-time': 'in Echtzeit', scheduled: 'nach Zeitplan', manual: 'von Hand' },
  place: 'Platz {place} in {category}',
};
