import type { Dictionary } from '../dictionary.ts';

export const card: Dictionary['card'] = {
  new: 'Neu',
  beta: 'Beta',
  deprecated: 'Abgekündigt',
  standing: 'Platz {place} in {category}',
  compare: 'Vergleichen',
  compareWith: '{name} vergleichen',
  certificate: {
    'in-force': '{level} bis {day}',
    due: '{level} bis {day}',
    grace: '{level}, Nachfrist bis {day}',
  },
  price: { free: 'Kostenlos', freemium: 'Kostenloser Tarif', paid: 'Kostenpflichtig', quote: 'Auf Anfrage' },
  kind: {
    technology: 'Technologie',
    solutions: 'Lösungen',
    integrator: 'Systemintegration',
    strategic: 'Strategie',
    developer: 'Entwicklung',
  },
  listings: { one: '{n} Eintrag', other: '{n} Einträge' },
  projects: { one: '{n} Projekt', other: '{n} Projekte' },
};
