import type { Dictionary } from '../dictionary.ts';

export const metrics: Dictionary['metrics'] = {
  name: {
    active_accounts: 'Aktive Konten',
    steady_accounts: 'Beständige Konten',
    daily_activity: 'Tägliche Aktivität',
    installs: 'Installationen',
    calls: 'Aufrufe',
    account_growth: 'Wachstum der aktiven Konten',
    weekly_growth: 'Beständiges Wachstum',
    success_rate: 'Erfolgsquote',
    retained_share: 'Wiederkehrender Anteil',
    days_listed: 'Tage im Marktplatz',
    certification_credit: 'Anrechnung des Zertifikats',
    depth_points: 'Tiefe',
    days_since_tended: 'Tage seit der letzten Pflege',
    adoption_rate: 'Verbreitungsgrad',
    active_integrations: 'Genutzte Integrationen',
    share_of_use: 'Anteil an der Nutzung',
    effective_publishers: 'Effektive Herausgeber',
    top_publishers_share: 'Anteil der fünf größten Herausgeber',
    certified_share: 'Zertifizierter Anteil',
    activation_days: 'Zeit bis zur Nutzung',
  },
  text: {
    active_accounts: 'Kundenkonten, die sie an mindestens einem Tag genutzt haben.',
    steady_accounts:
      'Aktive Konten ohne die, die an den stärksten Tagen nur vorbeikamen; ein einzelner Tag Werbung bewirkt so nichts.',
    daily_activity: 'Wie viele Konten sie an einem gewöhnlichen Tag nutzen.',
    installs: 'Kundenkonten, die sie installiert haben.',
    calls: 'Anfragen zwischen ihr und der Plattform.',
    account_growth:
      'Wie sich die Zahl der aktiven Konten verändert hat. Danach ist geordnet, was im Aufschwung ist.',
    weekly_growth:
      'Wie sich die Nutzung in den letzten vier Wochen verändert hat, so gerechnet, dass eine gute Woche allein nichts bewirkt.',
    success_rate: 'Wie viele ihrer Aufrufe nicht fehlgeschlagen sind.',
    retained_share: 'Wie viele der Konten, die sie genutzt haben, in den 28 Tagen danach wiederkamen.',
    days_listed: 'Wie lange sie im Marktplatz ist.',
    certification_credit: 'Wie viel von dem heute erfüllt ist, was ihr Zertifikatsniveau verlangt.',
    depth_points: 'Wie eng die beiden Produkte verbunden sind, nach Angabe des Eintrags.',
    days_since_tended:
      'Wie lange die letzte Version oder die letzte Prüfung durch einen Menschen zurückliegt.',
    adoption_rate: 'Wie viele Kunden der Plattform überhaupt Integrationen nutzen.',
    active_integrations: 'Wie viele Einträge wirklich genutzt werden.',
    share_of_use: 'Welcher Teil der gesamten Nutzung auf bestimmte Einträge entfällt.',
    effective_publishers:
      'Wie viele gleich große Herausgeber ebenso konzentriert wären wie die vorhandenen. Hätte einer die ganze Nutzung, wäre es 1.',
    top_publishers_share:
      'Welcher Teil der gesamten Nutzung auf die fünf Herausgeber mit der meisten Nutzung entfällt.',
    certified_share:
      'Welcher Teil der gesamten Nutzung auf Einträge mit einem Zertifikat entfällt, das gültig ist, zur Erneuerung ansteht oder in der Nachfrist ist.',
    activation_days:
      'Wie lange ein neuer Eintrag braucht, bis er in einer Woche seine ersten fünf Konten erreicht.',
  },
  formula: {
    active_accounts: 'Konten mit active > 0 an mindestens einem der 28 Tage',
    steady_accounts:
      'aktive Konten − Vorbeikommende der drei Tage mit den meisten Vorbeikommenden; vorbei kommt, wer nur an diesem Tag aktiv war und nicht in den 28 Tagen davor',
    daily_activity:
      'Mittel der 28 täglichen Zahlen aktiver Konten, die drei höchsten auf die vierthöchste gesenkt und die drei niedrigsten auf die viertniedrigste angehoben',
    installs: 'Konten mit installs > 0 an mindestens einem der 28 Tage',
    calls: 'Summe von calls über die 28 Tage',
    account_growth: 'aktive Konten ÷ aktive Konten der 28 Tage davor − 1',
    weekly_growth:
      'exp(Mittel von ln((w + 5) ÷ (m + 5)) über die drei niedrigsten der vier neuesten Wochen w) − 1; m ist der Median der vier Wochen davor; das Mittel bleibt innerhalb von ± 0,5',
    success_rate: '1 − errors ÷ calls',
    retained_share:
      'aktive Konten, die auch in den 28 Tagen davor aktiv waren ÷ aktive Konten der 28 Tage davor',
    days_listed: 'Tag der Erstellung − Tag des Eintrags',
    certification_credit: 'erfüllte Kriterien ihres Niveaus ÷ Kriterien ihres Niveaus',
    depth_points:
      'je ein Punkt für gemeinsame Anmeldung oder OAuth, wiederholte Übertragungen, gemeinsame Zuständigkeit, Daten in beide Richtungen und Daten in Echtzeit',
    days_since_tended: 'Tag der Erstellung − der spätere Tag aus letzter Version und letzter Prüfung',
    adoption_rate:
      'Konten, die mit mindestens einer Integration aktiv sind ÷ alle Kundenkonten der Plattform',
    active_integrations: 'Einträge mit mindestens fünf aktiven Konten',
    share_of_use: 'Σ aktive Konten dieser Einträge ÷ Σ aktive Konten aller Einträge',
    effective_publishers:
      '1 ÷ Σ s², wobei s der Anteil jedes Herausgebers an der Nutzung ist: der Kehrwert des Herfindahl-Hirschman-Index (Hirschman 1964; Laakso und Taagepera 1979)',
    top_publishers_share: 'Σ Nutzung der fünf ÷ Σ Nutzung aller',
    certified_share:
      'Σ Nutzung der zertifizierten Einträge ÷ Σ Nutzung aller; dasselbe nach Zahl der Einträge',
    activation_days:
      'Median von (letzter Tag der ersten Woche mit fünf aktiven Konten − Tag des Eintrags), nach Kaplan und Meier (1958): Einträge, die noch nicht so weit sind, zählen so lange, wie sie gewartet haben',
  },
  group: {
    use: 'Nutzung eines Eintrags',
    quality: 'Wie gut ein Eintrag dient',
    listing: 'Der Eintrag selbst',
    marketplace: 'Der Marktplatz als Ganzes',
  },
  unit: {
    accounts: 'Konten',
    calls: 'Aufrufe',
    share: 'Anteil, 0 bis 100 %',
    change: 'relative Veränderung',
    days: 'Tage',
    points: 'Punkte',
    listings: 'Einträge',
    publishers: 'Herausgeber',
  },
  window: {
    window: '28 Tage',
    'two-windows': '28 Tage gegenüber den 28 davor',
    weeks: 'Wochen zu sieben Tagen',
    none: 'keiner: Stand am Tag der Erstellung',
  },
  exclusion: {
    affiliated: 'verbundene Konten',
    few: 'Zahlen von weniger als fünf Konten',
    passers: 'Vorbeikommende der drei stärksten Tage',
    extremes: 'die Ausreißer von sechs Tagen',
    'highest-week': 'die höchste der vier neuesten Wochen',
    withheld: 'Einträge, deren Zahl zurückgehalten wird',
    unseen: 'Einträge, die schon da waren, bevor die Quelle zu zählen begann',
    removed: 'entfernte Einträge',
  },
  column: {
    account: 'account',
    installs: 'installs',
    active: 'active',
    calls: 'calls',
    errors: 'errors',
    affiliated: 'affiliated',
  },
  lacking: {
    account:
      'Konten lassen sich nicht unterscheiden: Aktive, beständige und wiederkehrende Konten sind unbekannt.',
    installs: 'Installationen sind unbekannt.',
    active: 'Die Aktivität ist unbekannt.',
    calls: 'Aufrufe sind unbekannt, ebenso die Erfolgsquote.',
    errors: 'Die Erfolgsquote ist unbekannt.',
    affiliated: 'Verbundene Konten sind nicht gekennzeichnet, daher zählt jedes Konto.',
  },
  grain: { day: 'ein Tag', week: 'eine Woche' },
  measure: {
    active: 'aktive Konten',
    activity: 'tägliche Aktivität',
    installs: 'Installationen',
    calls: 'Aufrufe',
  },

  source: 'Woher die Zahlen kommen',
  noSnapshot: 'Noch wurde keine Nutzung gezählt. Was auf ihr beruht, erscheint als „Zu wenige Daten“.',
  asOf: 'Letzter gezählter Tag',
  from: 'Quelle',
  rowsAbout: 'Eine Rohzeile betrifft',
  method: 'Version dieser Definitionen',
  has: 'Spalten der Quelle',
  lacks: 'Fehlende Spalten',
  lacksNothing: 'Keine',
  missing: 'Kennzahlen, die deshalb fehlen',
  weeksOf: 'Wochenpunkte zählen',
  counted: 'Gezählte Einträge',
  countedText: { one: '{n} Eintrag', other: '{n} Einträge' },
  withheldText: {
    one: '{n} davon mit einer zurückgehaltenen Zahl',
    other: '{n} davon mit einer zurückgehaltenen Zahl',
  },

  rules: 'Was für jede Zahl gilt',
  ruleNames: {
    affiliated: 'Verbundene Konten',
    few: 'Kleine Zahlen',
    duplicates: 'Wiederholte Zeilen',
    late: 'Späte und falsche Zeilen',
    windows: 'Zeiträume',
    missing: 'Fehlende Daten',
    keep: 'Wie lange Momentaufnahmen bleiben',
  },
  ruleTexts: {
    affiliated:
      'Konten des Herausgebers, seiner Partner und der Plattform selbst bleiben bei jeder Zählung außen vor, wo immer die Quelle sie kennzeichnet.',
    few: 'Eine Zahl von weniger als fünf Konten, auch null, wird zurückgehalten und erscheint als „<5“, ebenso alles, was von diesen Konten gezählt wurde. Keine gezeigte Summe verrät eine zurückgehaltene Zahl: Solche Zahlen tragen auf dieser Website zu keiner Summe bei.',
    duplicates:
      'Zeilen, die Integration, Konto und Tag wiederholen, zählen einmal, mit dem größten Wert je Zahl.',
    late: 'Jede Momentaufnahme zählt alle Zeilen bis zu ihrem letzten Tag neu; was spät eintrifft, steht in der nächsten. Zeilen späterer Tage bleiben weg. Eine Zeile mit einer negativen Zahl oder einem Tag in der Zukunft wird mit Angabe der Stelle abgelehnt.',
    windows:
      'Der Zeitraum sind die 28 Tage bis einschließlich des letzten gezählten Tages: vier ganze Wochen, damit jeder Wochentag gleich viel wiegt. Wochen sind Folgen von sieben Tagen, deren neueste an diesem Tag endet.',
    missing:
      'Was die Quelle nicht sagen kann, fehlt und ist nie 0. Ein Faktor des Rankings nimmt das beste vorhandene Maß und sagt, welches.',
    keep: 'Momentaufnahmen tragen ein Datum und werden nie bearbeitet. Aufbewahrungsdauer der wöchentlichen: {weeks}; danach bleibt je Monat die letzte; Höchstdauer: {years}.',
  },
  weeks: { one: '{n} Woche', other: '{n} Wochen' },
  years: { one: '{n} Jahr', other: '{n} Jahre' },

  unitLabel: 'Einheit',
  windowLabel: 'Zeitraum',
  needs: 'Spalten',
  or: 'oder',
  needsDays: 'Zeilen müssen Tage betreffen.',
  needsNone: 'Keine: aus Eintrag und Aufzeichnungen gelesen',
  excludes: 'Lässt aus',
  least: 'Kleinste Zahl',
  leastAccounts: { one: '{n} Konto', other: '{n} Konten' },
  leastListings: { one: '{n} Eintrag', other: '{n} Einträge' },
  usedBy: 'Verwendet von',
  factor: 'Ranking: {name}',
  criterion: 'Zertifizierung: {name}',
  ecosystem: 'Seite „Ökosystem“',
  absent: 'Nicht in der neuesten Momentaufnahme',

  visits: 'Was diese Website von Besuchen zählt',
  visitsText:
    'Suchen mit ihren Wörtern, Filtern, der Zahl der Ergebnisse und dem, was gewählt wurde; Aufrufe von Einträgen; Klicks, die zu einer Installation oder zu einem Hersteller führen. Jedes zählt für einen Tag und wird nach 400 Tagen vergessen. Das Ranking nutzt sie nicht. Gespeichert werden weder Adresse noch Cookie, Kennung oder Uhrzeit und kein Wort, das persönlich aussieht. Browser, die Global Privacy Control senden, werden nicht gezählt.',

  methods: 'Änderungen der Methode',
  methodsText:
    'Eine Momentaufnahme sagt, nach welcher Version dieser Definitionen sie entstand. Wo ein Verlauf über einen Wechsel der Version geht, sind die Zahlen davor und danach nicht gleich gezählt.',
  methodRun: 'Version {method}',
  methodDays: '{from} bis {to}',
  snapshots: { one: '{n} Momentaufnahme', other: '{n} Momentaufnahmen' },
  noMethods: 'Noch gibt es keine Momentaufnahme.',
};
