import type { Dictionary } from '../dictionary.ts';

export const pageWords: Dictionary['pageWords'] = {
  apply: ['beitreten', 'bewerben', 'Anmeldung'],
  request: ['fehlt', 'Wunsch', 'vorschlagen'],
  correction: ['melden', 'falsch', 'Einspruch'],
  contribute: [
    'hinzufügen',
    'bearbeiten',
    'veröffentlichen',
    'einreichen',
    'Pull Request',
    'Prüfung',
    'Anleitung',
  ],
};
