import type { Dictionary } from '../dictionary.ts';

export const home: Dictionary['home'] = {
  integrations: { one: '{n} Integration', other: '{n} Integrationen' },
  partners: { one: '{n} Partner', other: '{n} Partner' },
  certified: { one: '{n} zertifiziert', other: '{n} zertifiziert' },
  searchLabel: 'Integrationen durchsuchen',
  searchHint: 'Name oder Aufgabe',
  roles: 'Für die Aufgabenbereiche',
  categories: 'Kategorien',
  recommended: 'Empfohlen',
  recommendedText: 'Nach Nutzung, Zuverlässigkeit, Bindung und Pflege.',
  howRanked: 'Wie das Ranking entsteht',
  rising: 'Im Aufschwung',
  drawn: 'Neu, für heute ausgelost',
  howDrawn: 'Wie die Auslosung funktioniert',
  newlyListed: 'Neu eingetragen',
  newlyCertified: 'Neu zertifiziert',
  collections: 'Sammlungen',
  partnersHead: 'Partner',
  partnersText: 'Unternehmen, die Integrationen veröffentlichen oder sie für Sie einrichten.',
};
