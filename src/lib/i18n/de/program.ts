import type { Dictionary } from '../dictionary.ts';

export const program: Dictionary['program'] = {
  title: 'Programm',
  text: 'Die Regeln dieses Marktplatzes mit ihren Zahlen. Nichts auf diesen Seiten ist käuflich.',
  pages: {
    ranking:
      'Wie die empfohlene Reihenfolge berechnet wird: Faktoren, Gewichte und ein durchgerechnetes Beispiel.',
    certification: 'Was ein Zertifikat verlangt, wie lange es gilt und was geschieht, wenn es endet.',
    tiers: 'Was jede Partnerstufe verlangt, und die Kompetenz-Badges daneben.',
    health:
      'Wann ein Eintrag oder ein Partner gut, zu beobachten, gefährdet, verwaist oder abgekündigt heißt, mit allen Zahlen.',
    metrics: 'Was jede Zahl bedeutet: Einheit, Zeitraum, Formel und was sie auslässt.',
    checks:
      'Jede Prüfung, die ein Eintrag vor der Veröffentlichung besteht, und wie sich beheben lässt, was scheitert.',
    'kit-guide':
      'Vom Eintrag zu Texten, Bildern und einem Archiv, die an ihrem Tag erscheinen, in sechs Schritten.',
    'kit-assets':
      'Alle Bausteine eines Launch-Kits: Felder, Grenzen und die Angaben, die seine Texte nennen können.',
    actions: 'Maßnahmen gegen Einträge und Partner, mit Regel, Grund und Einspruch.',
  },
  version: 'Version {version}, in Kraft seit {day}',
  changes: 'Änderungsverlauf',
  change: 'Version {version}',

  noHolders: 'Noch hat sie niemand.',

  tiersHead: 'Stufen',
  skills: 'Kompetenz-Badges',
  skillsText:
    'Sie stehen neben einer Stufe. Weder Badges noch Stufen ändern die Reihenfolge des Verzeichnisses.',
  skillPeople: {
    one: 'Verlangt {n} zertifizierte Person',
    other: 'Verlangt {n} zertifizierte Personen',
  },

  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  severityText: {
    error: 'Ein Fund hält eine Änderung auf, bis er behoben ist.',
    warning: 'Ein Fund bittet einen Menschen um einen Blick, bevor die Änderung übernommen wird.',
    note: 'Ein Fund informiert nur.',
  },
  severityCount: {
    error: { one: '{n} Regel für Fehler', other: '{n} Regeln für Fehler' },
    warning: { one: '{n} Regel für Warnungen', other: '{n} Regeln für Warnungen' },
    note: { one: '{n} Regel für Hinweise', other: '{n} Regeln für Hinweise' },
  },
  checkContents: 'Inhalt',
  checkChanges:
    'Regeln dieses Teils vergleichen eine Änderung mit dem, was vorher da war. Sie gelten nur für eingesandte Änderungen, nie für den Inhalt, wie er steht.',
  checkChangesHint: 'Manche Regeln gelten nur für eingesandte Änderungen.',
  checkGroup: {
    words: 'Wörter und Namen',
    characters: 'Zeichen',
    body: 'Text unter den Feldern',
    fields: 'Felder',
    listing: 'Einträge',
    prices: 'Preise',
    links: 'Adressen',
    pictures: 'Bilder',
    partners: 'Partner',
    collections: 'Sammlungen und Stacks',
    kits: 'Launch-Kits',
    changes: 'Änderungen',
    files: 'Dateien und YAML',
    platform: 'Taxonomie, Programm und Aufzeichnungen',
  },
  noActions: 'Es wurde keine Maßnahme getroffen.',
  appeal: 'Einspruch',
};
