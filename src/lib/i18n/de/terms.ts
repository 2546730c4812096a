import type { Dictionary } from '../dictionary.ts';

export const terms: Dictionary['terms'] = {
  notStated: 'Keine Angabe',
  status: {
    available: 'Verfügbar',
    beta: 'Beta',
    deprecated: 'Abgekündigt',
    removed: 'Entfernt',
  },
  price: {
    free: 'Kostenlos',
    freemium: 'Kostenloser Tarif, bezahlte Tarife',
    paid: 'Kostenpflichtig',
    quote: 'Preis auf Anfrage',
  },
  period: {
    month: '{price} im Monat',
    year: '{price} im Jahr',
    'user-month': '{price} je Person und Monat',
    'user-year': '{price} je Person und Jahr',
    once: '{price} einmalig',
    usage: 'ab {price}, nach Nutzung',
  },
  byUse: 'Nach Nutzung',
  direction: { in: 'Zu {platform}', out: 'Aus {platform}', both: 'In beide Richtungen' },
  timing: { 'real-time': 'In Echtzeit', scheduled: 'Nach Zeitplan', manual: 'Von Hand' },
  auth: { shared: 'Gemeinsame Anmeldung', oauth: 'OAuth', 'api-key': 'API-Schlüssel' },
  budgetBand: { none: 'Kein Mindestbetrag ({currency})', range: '{from} bis unter {to}' },
  errors: {
    retried: 'Automatisch wiederholt',
    reported: 'Der Administration gemeldet',
    none: 'Nicht behandelt',
  },
  kind: {
    technology: 'Technologie',
    solutions: 'Lösungen',
    integrator: 'Systemintegration',
    strategic: 'Strategie',
    developer: 'Entwicklung',
  },
  size: {
    '1-9': '1 bis 9 Personen',
    '10-49': '10 bis 49 Personen',
    '50-249': '50 bis 249 Personen',
    '250-999': '250 bis 999 Personen',
    '1000+': '1.000 Personen oder mehr',
  },
  health: {
    healthy: 'Gut',
    watch: 'Beobachten',
    'at-risk': 'Gefährdet',
    stale: 'Verwaist',
    deprecated: 'Abgekündigt',
  },
  apiState: {
    current: 'aktuell',
    deprecated: 'abgekündigt',
    retired: 'abgeschaltet',
    unknown: 'unbekannte Version',
  },
  measure: {
    certified_people: 'Zertifizierte Personen',
    delivered_projects: 'Abgeschlossene Projekte',
    satisfaction: 'Kundenzufriedenheit',
    certified_integrations: 'Zertifizierte Integrationen',
  },
  action: {
    'in-force': 'In Kraft',
    appealed: 'Einspruch läuft',
    lifted: 'Aufgehoben',
    expired: 'Abgelaufen',
  },
};
