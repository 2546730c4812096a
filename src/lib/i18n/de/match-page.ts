import type { Dictionary } from '../dictionary.ts';

export const matchPage: Dictionary['matchPage'] = {
  title: 'Partner finden',
  text: 'Beantworten Sie, was Sie können. Die Liste entsteht in Ihrem Browser aus dem, was Partner nachgewiesen haben; Ihre Antworten werden nirgendwohin gesandt.',
  open: 'Mit fünf Antworten zum Partner',
  openFor: 'Den richtigen für Sie finden',

  how: 'Wie diese Liste entsteht',
  howText:
    'Dieselbe Regel für alle, mit ihren Zahlen. Sie läuft in Ihrem Browser; ein Link zu Ihren Antworten zeigt allen dieselbe Liste, bis die Seiten neu erstellt werden.',
  part: 'Was zählt',
  weight: 'Gewicht',
  howWeights:
    'Punkte sind das gewichtete Mittel der Teile, nach denen Sie gefragt haben, von 0 bis 100; Arbeit mit dem, was Sie verbinden, Personen und Zufriedenheit zählen immer. Punkte werden auf ganze abgerundet, gleiche Punkte sind ein Gleichstand.',
  howProof:
    'Ein Projekt aus diesem Monat zählt ganz, eines von vor {months} Monaten halb, und nach {window} Monaten zählt es nicht mehr. Die ersten Projekte sagen am meisten: {half} neuere ergeben die Hälfte dessen, was beliebig viele ergeben können.',
  howTier:
    'Stufen haben kein Gewicht. Mehr nachgewiesene Arbeit, mehr zertifizierte Personen, eine weitere Sprache oder Region setzen einen Partner nie herab.',
  howOut:
    'Zweierlei schließt einen Partner aus: Er nimmt jetzt keine Kunden an und Sie beginnen bald, oder er arbeitet nicht in Ihrer Region und die Arbeit muss vor Ort erfolgen. Gezeigt wird er trotzdem, nach den anderen und mit dem Grund.',
  howMoney:
    'Beträge in verschiedenen Währungen werden nie verglichen. Was ein Partner nicht angibt, zählt bei Budget und neuen Kunden halb.',
  howTies:
    'Bei Gleichstand entscheidet das Los: Zuerst kommt der niedrigste SHA-256 aus dem Tag, an dem die Seiten erstellt wurden, Ihren Antworten, wie sie in der Adresse stehen, und dem Slug des Partners, mit Doppelpunkten dazwischen. Alle können nachlosen.',
  parts: {
    connect:
      'Nachgewiesene Projekte mit dem, was Sie verbinden, im Mittel über alles Genannte; ein Fünftel davon dafür, es zu nennen. Ohne Antwort zählen alle Projekte.',
    industry: 'Projekte in Ihrer Branche; drei Zehntel davon dafür, sie zu nennen.',
    size: 'Projekte für Unternehmen Ihrer Größe.',
    region: 'Projekte in Ihrer Region; die Hälfte davon dafür, sie zu nennen.',
    language: 'Arbeitet in Ihrer Sprache.',
    services: 'Anteil der Arten von Hilfe, die Sie suchen.',
    budget: 'Ihr Budget liegt in der Spanne der Projekte, die er annimmt.',
    clients: 'Nimmt neue Kunden an.',
    people: 'Zertifizierte Personen: drei ergeben die Hälfte.',
    satisfaction: 'Zufriedenheit der Kunden, durch zehn Antworten zu 3 von 5 hingezogen.',
  },

  table: 'Alle Partner auf einen Blick',
  tableText:
    'Leistungen, die jeder Partner anbietet, und Regionen, in denen er arbeitet, mit den Projekten, die er dort in den letzten {years} Jahren abgeschlossen hat.',
  partner: 'Partner',
  services: 'Leistungen',
  regions: 'Regionen',
  languages: 'Sprachen',
  newClients: 'Neue Kunden',
  yes: 'ja',
  no: 'nein',
  none: '–',
  worksThere: 'ja',
  noPartners: 'Noch ist kein Partner eingetragen.',

  coverage: 'Wo Partner arbeiten',
  coverageLink: 'Abdeckung nach Region, Sprache und Integration',
  coverageText:
    'Wer wo helfen könnte: Partner nach Region, Sprache, Kategorie und Integration, mit den Lücken.',
  byLanguage: 'Regionen nach Sprache',
  byLanguageText: 'Partner, die in einer Region arbeiten, nach den Sprachen, in denen sie arbeiten.',
  byCategory: 'Kategorien nach Region',
  byCategoryText: 'Partner, die mit einer Integration einer Kategorie arbeiten, nach ihrem Arbeitsgebiet.',
  byIntegration: 'Integrationen nach Region',
  byIntegrationText:
    'Partner, die eine Integration nennen oder ein Projekt damit abgeschlossen haben, nach ihrem Arbeitsgebiet.',
  regionColumn: 'Region',
  integrationColumn: 'Integration',
};
