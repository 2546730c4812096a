import type { Dictionary } from '../dictionary.ts';

export const editor: Dictionary['editor'] = {
  title: 'Marktplatz bearbeiten',
  opening: 'Der Editor wird geöffnet.',
  failed:
    'Der Editor konnte nicht geöffnet werden. Laden Sie die Seite neu oder bearbeiten Sie den Eintrag als Datei.',
  noScript: 'Dieser Editor braucht JavaScript; jeder Eintrag lässt sich auch als Datei bearbeiten.',
  how: 'Wie man einen Eintrag hinzufügt oder ändert',
};
