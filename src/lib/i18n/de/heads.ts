import type { Dictionary } from '../dictionary.ts';

export const heads: Dictionary['heads'] = {
  home: '{site}: {tagline}',
  page: '{title} · {site}',
  integrations: 'Integrationen',
  integrationsDescription: {
    one: '{n} Integration für {site}, geordnet nach einem Ranking, das alle nachrechnen können.',
    other: 'Alle {n} Integrationen für {site}, geordnet nach einem Ranking, das alle nachrechnen können.',
  },
  integration: '{name} für {site}',
  categories: 'Kategorien',
  categoriesDescription: 'Alle Kategorien von Integrationen für {site}.',
  category: 'Integrationen: {name}',
  categoryDescription: {
    one: '{n} Integration in {name} für {site}, geordnet nach Nutzung, Zuverlässigkeit und Zertifizierung.',
    other:
      '{n} Integrationen in {name} für {site}, geordnet nach Nutzung, Zuverlässigkeit und Zertifizierung.',
  },
  categoryRole: '{category}: Integrationen für {role}',
  categoryRoleDescription: {
    one: '{n} Integration in {category} für den Aufgabenbereich {role} mit {site}, geordnet nach Nutzung, Zuverlässigkeit und Zertifizierung.',
    other:
      '{n} Integrationen in {category} für den Aufgabenbereich {role} mit {site}, geordnet nach Nutzung, Zuverlässigkeit und Zertifizierung.',
  },
  regions: 'Regionen',
  regionsDescription:
    'Regionen, in denen Partner von {site} arbeiten, je mit den Partnern und dem, was dort angeboten wird.',
  region: 'Partner: {region}',
  regionDescription: {
    one: '{n} Partner für {site}, Region {region}, und was dort angeboten wird.',
    other:
      '{n} Partner für {site}, Region {region}, nach abgeschlossenen Projekten, und was dort angeboten wird.',
  },
  compare: 'Vergleichen',
  compareDescription:
    'Integrationen und Partner für {site} nebeneinander; was sich unterscheidet, ist markiert.',
  comparison: 'Integrationen in {category} vergleichen',
  comparisonDescription: '{category} nebeneinander: {names}.',
  find: 'Nach Kategorie und Aufgabenbereich suchen',
  findDescription: 'Alle Kategorien von Integrationen für {site} und für wen jede ist.',
  collections: 'Sammlungen',
  collectionsDescription: 'Integrationen für {site}, die zusammengehören, von Menschen ausgewählt.',
  editor: 'Marktplatz von {site} bearbeiten',
  editorDescription: 'Ändern, was für {site} eingetragen ist, in einem Formular.',
  contribute: 'Einen Eintrag hinzufügen oder ändern',
  contributeDescription:
    'Wie ein Eintrag für {site} hinzugefügt oder geändert wird, vom leeren Blatt bis ins Netz: zwei Wege, was geprüft wird, wer entscheidet und wie schnell.',
  kits: 'Launch-Kits',
  kitsDescription:
    'Was das Marketing über Integrationen für {site} veröffentlicht: Texte, Bilder und Badges mit den Zahlen von heute.',
  kitDescription:
    'Texte, Bilder und Badges zum Launch von {listing} für {site}, in jedem Format, das ein Launch braucht.',
  kitGuide: 'Ein Launch-Kit in drei Minuten',
  kitGuideDescription:
    'Vom Eintrag zu Texten, Bildern und einem Archiv, die an ihrem Tag erscheinen, in sechs Schritten.',
  kitAssets: 'Was ein Kit enthält',
  kitAssetsDescription:
    'Alle Bausteine eines Launch-Kits: ihre Felder, ihre Grenzen und was sie sagen dürfen.',
  partners: 'Partner',
  partnersDescription: {
    one: '{n} Partner, der Integrationen für {site} baut und einrichtet.',
    other: '{n} Partner, die Integrationen für {site} bauen und einrichten.',
  },
  partner: '{name}, Partner',
  match: 'Partner finden',
  matchDescription: {
    one: 'Fünf Antworten zeigen, ob der {n} Partner für {site} passt, nach dem, was er nachgewiesen hat.',
    other:
      'Fünf Antworten finden den richtigen von {n} Partnern für {site}, nach dem, was sie nachgewiesen haben.',
  },
  coverage: 'Abdeckung durch Partner',
  coverageDescription:
    'Wo Partner für {site} arbeiten, in welchen Sprachen und mit welchen Integrationen, mit den Lücken.',
  removed: '{name} wurde entfernt',
  removedDescription: '{name} ist nicht mehr eingetragen.',
  program: 'Programm',
  programDescription: 'Die Regeln des Marktplatzes von {site}: Ranking, Zertifikate, Stufen, Prüfungen.',
  ranking: 'Wie das Ranking entsteht',
  rankingDescription: 'Alle Gewichte und Faktoren hinter der Reihenfolge der Einträge.',
  certification: 'Zertifizierung',
  certificationDescription: 'Niveaus, Kriterien und wie lange ein Zertifikat gilt.',
  tiers: 'Partnerstufen',
  tiersDescription: 'Was jede Partnerstufe verlangt, in Zahlen.',
  health: 'Zustand',
  healthDescription: 'Alle Regeln, nach denen Einträge und Partner gut, gefährdet oder verwaist heißen.',
  metrics: 'Wie wir zählen',
  metricsDescription: 'Alle Kennzahlen: Einheit, Zeitraum, was sie auslassen und wie sie berechnet werden.',
  ecosystem: 'Ökosystem',
  ecosystemDescription:
    'Wie es dem Marktplatz von {site} geht: Verbreitung, Vielfalt, Zertifizierung und Lücken in Zahlen.',
  checks: 'Prüfungen',
  checksDescription:
    'Alle Regeln, nach denen ein Eintrag geprüft wird, und wie sich beheben lässt, was sie finden.',
  actions: 'Getroffene Maßnahmen',
  actionsDescription: 'Öffentliches Protokoll der Maßnahmen gegen Einträge und Partner.',
  apply: 'Partner werden',
  applyDescription:
    'Bewerbung, um Integrationen für {site} zu bauen oder einzurichten: was verlangt wird, wer entscheidet und wie es weitergeht.',
  applyContact: 'Um Rückruf eines Partners bitten',
  applyContactDescription:
    'Sagen Sie, was Sie von {site} brauchen; der Partner Ihrer Wahl antwortet Ihnen per E-Mail.',
  applyRequest: 'Integration anfragen',
  applyRequestDescription:
    'Sagen Sie, welches Produkt mit {site} zusammenarbeiten soll; es wird mit dem gezählt, was andere vermissen.',
  applyCorrection: 'Eintrag berichtigen oder bestreiten',
  applyCorrectionDescription:
    'Sagen Sie, was an einem Eintrag oder an der Seite eines Partners falsch ist und woran man es erkennt.',
  applySent: 'Ihre Nachricht ist angekommen',
  applySentDescription: 'Was mit einem gesendeten Formular geschieht.',
  notFound: 'Seite nicht gefunden',
  offline: 'Kein Netz',
  api: 'Offene Daten',
  apiDescription:
    'Der ganze Marktplatz von {site} als JSON: jeder Eintrag, jeder Partner, jeder Rang und jedes Zertifikat mit den Eingaben dazu, und ein Archiv.',
  feeds: 'Feeds',
  feedsDescription:
    'Was es bei {site} Neues gibt, als Feeds und Kalender zum Abonnieren: Einträge, Versionen, Zertifikate, Launch-Kits und Maßnahmen.',
  badges: 'Badges und Karten',
  badgesDescription:
    'Was Partner von {site} auf ihre eigenen Websites setzen: Badges, die sagen, was heute gilt, und kleine Karten.',
};
