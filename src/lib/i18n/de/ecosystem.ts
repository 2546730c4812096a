import type { Dictionary } from '../dictionary.ts';

export const ecosystem: Dictionary['ecosystem'] = {
  title: 'Der Stand des Marktplatzes',
  text: 'Wer Integrationen nutzt, wer sie baut, welcher Teil dieser Nutzung zertifiziert ist und was noch fehlt.',
  line: 'Wie es dem Marktplatz als Ganzem geht: Verbreitung, Vielfalt, Zertifizierung, Lücken.',
  asOf: 'Nutzung in den 28 Tagen bis {day}',
  noUsage: 'Noch wurde keine Nutzung gezählt; was auf ihr beruht, ist daher nicht angegeben.',
  empty:
    'Noch gibt es keine Einträge. Diese Seite füllt sich mit den ersten Einträgen und der ersten Momentaufnahme der Nutzung.',
  measuredBy: {
    one: 'Maß der Nutzung: {measure}, bekannt für {n} Eintrag.',
    other: 'Maß der Nutzung: {measure}, bekannt für {n} Einträge.',
  },
  withheld: {
    one: '{n} weiterer hat eine Zahl, die zum Veröffentlichen zu klein ist, und trägt zu keiner Summe bei.',
    other:
      '{n} weitere haben eine Zahl, die zum Veröffentlichen zu klein ist, und tragen zu keiner Summe bei.',
  },
  notStated: 'Keine Angabe',
  notEnough: 'Zu wenige Daten',
  tooFew: 'Weniger als 5',
  how: 'Wie gezählt wird',
  ofAccounts: '{active} von {accounts} Konten',
  of: 'von {of}',
  ofPublished: 'von {of} veröffentlichten Einträgen',

  adoption: 'Verbreitung',
  adoptionText:
    'Der Anteil der Kundenkonten von {platform}, die in 28 Tagen mindestens eine Integration genutzt haben.',
  noAccounts: 'Die Plattform hat nicht angegeben, wie viele Kundenkonten sie hat.',
  noActive: 'Die Quelle der Nutzung kann Konten nicht unterscheiden.',
  rate: 'Verbreitungsgrad',
  courseAlt: '{name} vom {from} bis zum {to}: zuerst {first}, zuletzt {last}.',
  table: 'Als Tabelle',
  day: 'Momentaufnahme',
  noCourse: 'Ein Verlauf braucht mindestens zwei Momentaufnahmen mit diesem Wert.',

  inUse: 'Genutzte Integrationen',
  inUseText: 'Einträge mit mindestens fünf aktiven Konten in 28 Tagen.',
  inUseNote:
    'Der Verlauf zählt inzwischen entfernte Einträge in den Wochen mit, in denen sie genutzt wurden.',

  kinds: 'Wer sie baut',
  kindsText:
    'Einträge und Nutzung nach Art des Herausgebers. Ein Partner zählt zu der Art, die er als erste nennt.',
  kind: 'Art',
  firstParty: '{platform} selbst',
  listings: 'Einträge',
  use: 'Anteil an der Nutzung',
  kindPublishers: { one: '{n} Herausgeber', other: '{n} Herausgeber' },

  diversity: 'Vielfalt',
  diversityText: 'Wie weit sich die Nutzung auf Herausgeber verteilt; {platform} ist einer davon.',
  effective: 'Effektive Herausgeber',
  effectiveNote:
    'So viele gleich große Herausgeber wären ebenso konzentriert: der Kehrwert des Herfindahl-Hirschman-Index.',
  top: 'Herausgeber mit der meisten Nutzung',
  topShare: 'Zusammen',

  certified: 'Zertifizierung',
  certifiedText:
    'Welcher Teil ein Zertifikat hat, das gültig ist, zur Erneuerung ansteht oder in der Nachfrist ist.',
  share: 'Anteil',
  byListings: 'An den Einträgen',
  byUse: 'An der Nutzung',
  certifiedUse: 'Zertifizierte Nutzung',
  certifiedNote: 'der gesamten Nutzung, {n} von {of} Einträgen',
  certifiedOf: '{n} von {of}',

  activation: 'Zeit bis zur Nutzung',
  activationText:
    'Vom Tag, an dem ein Eintrag erscheint, bis zu seiner ersten Woche mit fünf aktiven Konten.',
  listedIn: 'Eingetragen in den letzten {months} Monaten',
  median: 'Median',
  days: { one: '{n} Tag', other: '{n} Tage' },
  reached: {
    one: '{reached} von {n} neuen Eintrag hat sie erreicht',
    other: '{reached} von {n} neuen Einträgen haben sie erreicht',
  },
  seenSince:
    'Die Nutzung wird seit dem {day} gezählt; für ältere Einträge gibt es keine Zeit bis zur Nutzung.',
  halfWaiting: 'Mehr als die Hälfte ist noch nicht so weit',

  regions: 'Abdeckung nach Region',
  regionsText:
    'Einträge, die verfügbar oder in der Beta sind, nach Kategorie und danach, wo sie angeboten werden.',
  languages: 'Abdeckung nach Sprache',
  languagesText: 'Dieselben Einträge nach Kategorie und Sprache ihrer Oberfläche.',
  services: 'Partner nach Leistung',
  servicesText: 'Partner danach, was sie leisten und wo.',
  category: 'Kategorie',
  service: 'Leistung',
  unstated: 'Keine Angabe',
  gaps: {
    one: '{n} von {of} Feldern ist leer: {first}.',
    other: '{n} von {of} Feldern sind leer; die gewichtigsten Lücken: {first}.',
  },
  gap: '{row} in {column}',
  noGaps: 'Kein Feld ist leer.',
  gapsFirst: 'Alle Lücken, die gewichtigsten zuerst',
  gapsOrder:
    'Eine Lücke wiegt umso mehr, je mehr Einträge oder Partner ihre Zeile und ihre Spalte sonst haben.',
  leftOut:
    'Die Tabelle zeigt die meistgenutzten Begriffe. Weggelassen sind Zeilen: {rows}, Spalten: {columns}.',
  none: 'keine',

  map: 'Karte',
  mapText: 'Wer die Integrationen veröffentlicht und wer sie einrichtet.',
  mapMostUsed: 'die meistgenutzten',
  mapMostLinked: 'die mit den meisten Verbindungen',
  mapDrawn:
    '{integrations} von {allIntegrations} Einträgen, {chosen}, und {partners} von {allPartners} Herausgebern und Partnern, die mit den meisten Verbindungen zu ihnen.',
  mapLegend:
    'Quadrate sind Unternehmen, größer mit mehr Verbindungen; Kreise sind Einträge, größer mit mehr Nutzung. Eine durchgezogene Linie heißt „veröffentlicht“, eine gestrichelte „richtet ein“. Benannt sind zuerst Unternehmen, dann die größten Einträge, soweit Platz ist.',
  mapAlt:
    'Karte von {integrations} Einträgen und {partners} Unternehmen mit ihren Verbindungen. Die Liste darunter sagt dasselbe.',
  mapList: 'Als Liste',
  company: 'Unternehmen',
  publishes: 'Veröffentlicht',
  implements: 'Richtet ein',
  noLinks: 'Noch ist niemand mit einem Eintrag verbunden.',
};
