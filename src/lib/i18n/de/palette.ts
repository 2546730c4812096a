import type { Dictionary } from '../dictionary.ts';

export const palette: Dictionary['palette'] = {
  label: 'Marktplatz durchsuchen',
  hint: 'Integrationen, Partner, Seiten',
  close: 'Schließen',
  results: 'Ergebnisse',
  groups: { integration: 'Integrationen', partner: 'Partner', page: 'Seiten' },
  sections: {
    category: 'Kategorie',
    collection: 'Sammlung',
    kit: 'Launch-Kit',
    program: 'Programm',
    ecosystem: 'Ökosystem',
  },
  recent: 'Zuletzt',
  links: 'Gehe zu',
  nearest: 'Meinten Sie',
  all: 'Alle Integrationen für „{q}“',
  count: { one: '{n} Ergebnis', other: '{n} Ergebnisse' },
  nothing: 'Nichts heißt „{q}“.',
  failed: 'Die Suche konnte nicht geladen werden.',
  clear: 'Verlauf löschen',
  cleared: 'Verlauf gelöscht',
  keys: { move: 'bewegen', open: 'öffnen', tab: 'in neuem Tab' },
};
