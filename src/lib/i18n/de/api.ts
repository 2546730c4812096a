import type { Dictionary } from '../dictionary.ts';

export const api: Dictionary['api'] = {
  title: 'Offene Daten',
  lead: 'Alles, was die Seiten zeigen, als JSON. Kein Schlüssel, kein Konto, kein Skript: Dateien unter festen Adressen, neu bei jeder Erstellung der Seiten.',
  program: 'Der ganze Katalog als JSON, mit den Eingaben jedes Rangs und jedes Zertifikats.',
  contents: 'Auf dieser Seite',
  startTitle: 'Beginnen Sie hier',
  startText: 'Eine kleine Datei sagt, was es gibt:',
  base: 'Adresse',
  generated: 'Erstellt für',
  method: 'Version der Formeln',
  licence: 'Lizenz',
  noLicence: 'Nicht angegeben',
  machines: 'Für Programme',
  openapi: 'OpenAPI 3.1',
  sampleText: 'Alle Namen und Zahlen darin sind erfunden.',
  common:
    'Jede Datei nennt ihre Lizenz, den Tag, für den sie erstellt wurde, die Version der Formeln und das Schema, an das sie sich hält. Namen stehen in snake_case; was fehlt, ist null; Tage sind YYYY-MM-DD; Adressen sind vollständig.',

  examplesTitle: 'Beispiele',
  examplesText:
    'Dateien dieses Marktplatzes, wie sie heute sind, gekürzt: … steht für das, was weggelassen ist.',
  examples: {
    integration: 'Eine Integration',
    ranking: 'Das Ranking: worauf es beruht, und seine Teile',
    partner: 'Ein Partner',
  },

  listsTitle: 'Listen und ihre Teile',
  listsText: [
    'Eine Liste ist eine kleine Datei, die ihre Teile nennt, so kurz die Liste auch ist: ein Teil oder zwanzig, ein Programm liest beides gleich. Ein Teil enthält höchstens {n} Einträge, damit bei 10.000 Einträgen im Marktplatz keine Datei komprimiert größer als 300 KB ist.',
    'Zu jedem Teil sagt die Liste, wo er liegt, und nennt seinen ersten und letzten Schlüssel und seinen SHA-256. Ein Programm kann den einen Teil finden, den es braucht, ihn prüfen und nur abrufen, was sich geändert hat. Jeder Teil nennt außerdem den nächsten.',
  ],
  listsExample: 'Alle Integrationen, je eine Zeile:',

  filesTitle: 'Dateien',
  filesText: 'Unterhalb der Adresse der API; in geschweiften Klammern, was von Datei zu Datei anders ist.',
  file: 'Datei',
  holds: 'Enthält',
  schema: 'Schema',

  pagesTitle: 'Seiten und ihre Dateien',
  pagesText: 'Welche Datei enthält, was eine Seite zeigt.',
  pagesShow: 'Alle Arten von Seiten',
  page: 'Seite',
  without: {
    guide: 'Erklärt; enthält keine eigenen Zahlen',
    form: 'Ein Formular; was es fragt, beschreibt /api/forms/openapi.json',
    tool: 'Ein Werkzeug für das, was die anderen Dateien enthalten',
    nothing: 'Sagt, dass es nichts gibt',
  },

  recomputeTitle: 'Nachrechnen',
  recomputeText: [
    'Zwei Dateien enthalten alles, was entscheidet, und einen Hash davon: rankings.json die Gewichte, Eingaben und Werte hinter jedem Platz; certifications.json die geltenden Regeln, Verleihungen, Nachweise und Messungen hinter jedem Zertifikat.',
    'Die README von Portico enthält für jede ein kurzes Skript, das mit diesen Adressen arbeitet und sagt, ob es zum selben Ergebnis kommt:',
  ],
  recomputeMore: 'Wie das Ranking funktioniert, mit allen Formeln',
  certificationMore: 'Niveaus und Kriterien der Zertifizierung',

  historyTitle: 'Verlauf',
  historyText:
    'Plätze und Punktzahlen nach jeder Momentaufnahme der Nutzung aus den letzten 26 Wochen, mit derselben Funktion wie heute. Regeln und Texte sind die von heute; Tage und Nutzung gehen zurück.',
  historyNone: 'Noch gibt es keine Momentaufnahme der Nutzung.',

  askTitle: 'Mit einem Assistenten fragen',
  askText: [
    'Programme, die das Model Context Protocol sprechen, können suchen, lesen, vergleichen, Partner finden und sich einen Rang erklären lassen. Der Server läuft auf dem eigenen Rechner, in einer Kopie von Portico, und liest für jede Frage diese Dateien; hier muss dafür nichts laufen.',
    'Jede Antwort ist kurz und nennt ihren Tag und die Seite, auf der dasselbe steht. Das gehört in die Einstellungen des Assistenten:',
  ],
  archiveTitle: 'Alles in einer Datei',
  archiveText:
    'Alle Dateien der API in einem Archiv mit Datum, daneben seine Prüfsumme. Gleicher Inhalt und gleicher Tag ergeben die gleichen Bytes, sodass sich zwei Kopien vergleichen lassen. Es entsteht bei jeder Erstellung der Seiten neu; seine Adresse und Prüfsumme stehen auch in index.json.',
  archive: 'Archiv',
  checksum: 'Prüfsumme',

  policyTitle: 'Versionen und Abkündigungen',
  deprecations: 'Heute abgekündigt',
  noDeprecations: 'Nichts.',
  deprecated: '{field} in {file}, seit {since}; bleibt mindestens bis {until}',

  limitsTitle: 'Grenzen',
  limits: [
    'Die Dateien sind so neu wie die letzte Erstellung der Seiten: Ein Zertifikat, das heute Nacht erlischt, steht darin, bis der Marktplatz morgen erstellt wird. Achten Sie auf generated_at.',
    'Zahlen von weniger als fünf Konten werden als „<5“ zurückgehalten, hier wie auf den Seiten.',
    'Die Dateien sind einfaches GET mit einem ETag. Skripte anderer Websites dürfen sie lesen. Bitte fragen Sie mit If-None-Match, und nehmen Sie das Archiv statt zehntausend Dateien.',
    'Was nicht veröffentlicht ist, ist nicht dabei: Entwürfe, Launch-Kits vor ihrem Tag, was jemand über Formulare sendet.',
  ],

  files: {
    index:
      'Was es gibt: Anzahlen, alle Arten von Dateien, Lizenz, Zusagen und das Archiv mit seiner Prüfsumme.',
    integrations: 'Alle Integrationen, je eine Zeile, auch entfernte.',
    integration: 'Eine Integration: was sie angibt und was aus Aufzeichnungen, Nutzung und Regeln folgt.',
    partners: 'Alle Partner, je eine Zeile.',
    partner: 'Ein Partner: belegte Arbeit, Stufe mit ihren Messwerten, Kompetenzen, Zufriedenheit.',
    categories: 'Alle Kategorien mit Einträgen, ihre Aufgabenbereiche und ihr Vergleich.',
    collections: 'Alle Auswahlen und Stacks, je eine Zeile.',
    collection: 'Eine Auswahl oder ein Stack, mit dem, was zwischen den Einträgen fließt.',
    kits: 'Alle Launch-Kits, die sichtbar sind, je eine Zeile.',
    kit: 'Ein Launch-Kit: seine Texte, und die Adresse jeder seiner Dateien.',
    comparisons: 'Die besten Einträge jeder Kategorie nebeneinander.',
    regions:
      'Jede Region mit eigener Seite: wie viele Partner dort arbeiten, in welchen Sprachen, und wie viel dort angeboten wird.',
    highlights: 'Was die Startseite herausgreift.',
    taxonomy: 'Alle festgelegten Wörter mit ihrem Namen und anderen Wörtern dafür.',
    rankings: 'Das Ranking mit Gewichten, Eingaben und Hash: alles, woraus es sich nachrechnen lässt.',
    certifications:
      'Alle Zertifikate mit Regeln, Eingaben und Hash: alles, woraus sie sich nachrechnen lassen.',
    history: 'Alle Momentaufnahmen der Nutzung, nach denen sich Plätze angeben lassen.',
    'history-day': 'Plätze und Punktzahlen nach einer Momentaufnahme der Nutzung.',
    actions: 'Das öffentliche Maßnahmenprotokoll.',
    redirects: 'Alte Adressen und wohin sie führen.',
    ecosystem: 'Wie es um den Marktplatz steht: Verbreitung, Vielfalt, Zertifizierung und Lücken.',
    coverage: 'Wo Partner arbeiten, in welchen Sprachen und mit welchen Integrationen.',
    match:
      'Was bei der Partnersuche gewichtet wird; die gezählten Projekte stehen in den Dateien der Partner.',
    metrics: 'Alle Kennzahlen: Einheit, Zeitraum, was sie auslassen, und die neueste Momentaufnahme.',
    'program-ranking': 'Die geltenden Regeln des Rankings und ihre Änderungen.',
    'program-certification': 'Niveaus, Kriterien und Zeiträume, und die kommenden Fristen.',
    'program-tiers': 'Was jede Partnerstufe verlangt und wer sie hat.',
    'program-health': 'Alle Regeln des Zustands, und auf wie viele sie zutreffen.',
    'program-checks': 'Alle Regeln, nach denen Inhalte geprüft werden.',
  },
  part: 'Ein Teil der Liste darüber.',
  policy: [
    'Version 1 wächst nur: Felder und Dateien kommen hinzu, und die vorhandenen behalten ihren Namen, ihren Typ und ihre Bedeutung.',
    'Ein Feld, das nicht mehr verwendet werden soll, wird in den Schemas als abgekündigt gekennzeichnet und in index.json unter deprecations aufgeführt, mindestens zwölf Monate lang.',
    'Innerhalb einer Version wird nichts entfernt. Sollte es eine Version 2 geben, steht sie neben Version 1 unter einer eigenen Adresse.',
    'Zu den Werten von Wortlisten, etwa Zuständen und Arten, können neue hinzukommen: Behandeln Sie einen, den Sie nicht kennen, als unbekannt.',
  ],
};
