import type { FormWords } from './dictionary.ts';

const name = { label: 'Ihr Name' };
const email = { label: 'Ihre E-Mail-Adresse', hint: 'Dorthin gehen Antworten und sonst nichts.' };
const company = { label: 'Name Ihres Unternehmens' };
const consent = {
  label: 'Meine Angaben dürfen gespeichert und gelesen werden, um diese Anfrage zu bearbeiten.',
};

const kinds: FormWords['kinds'] = {
  application: {
    title: 'Partner werden',
    parts: {
      company: { title: 'Ihr Unternehmen' },
      offer: { title: 'Was Sie anbieten' },
      integration: {
        title: 'Ihre Integration',
        hint: 'Lassen Sie dies leer, wenn Sie jetzt keine eintragen.',
      },
      you: { title: 'Über Sie' },
      send: { title: 'Prüfen und senden' },
    },
    fields: {
      company,
      website: { label: 'Website' },
      country: { label: 'Land' },
      city: { label: 'Ort' },
      size: {
        label: 'Beschäftigte',
        options: {
          '1-9': '1 bis 9',
          '10-49': '10 bis 49',
          '50-249': '50 bis 249',
          '250-999': '250 bis 999',
          '1000+': '1.000 oder mehr',
        },
      },
      kinds: {
        label: 'Welche Art von Partner Sie sind',
        hint: 'Wählen Sie bis zu drei.',
        options: {
          technology: 'Technologie: Wir stellen ein Produkt her, das sich anbinden lässt',
          solutions: 'Lösungen: Wir lösen das Problem einer Branche mit mehreren Produkten',
          integrator: 'Integrator: Wir richten Produkte bei Kunden ein',
          strategic: 'Strategisch: Wir gehen gemeinsam in den Markt',
          developer: 'Entwickler: Wir bauen im Auftrag',
        },
      },
      tagline: {
        label: 'Was Sie für Kunden tun, in einer Zeile',
        hint: 'Das steht im Verzeichnis unter Ihrem Namen.',
      },
      summary: { label: 'Wem Sie helfen und wie' },
      services: { label: 'Leistungen' },
      regions: { label: 'Wo Sie arbeiten' },
      languages: { label: 'Sprachen, in denen Sie arbeiten' },
      customers: {
        label: 'Gemeinsame Kunden mit uns',
        options: { '0': 'Noch keine', '1-9': '1 bis 9', '10-49': '10 bis 49', '50+': '50 oder mehr' },
      },
      integration: { label: 'Name der Integration', hint: 'So, wie Kunden danach suchen würden.' },
      integration_tagline: {
        label: 'Was sie leistet, in einer Zeile',
        hint: 'Nötig, wenn Sie eine nennen.',
      },
      categories: {
        label: 'Kategorien, zu denen sie gehört',
        hint: 'Wählen Sie bis zu drei. Nötig, wenn Sie eine nennen.',
      },
      stage: {
        label: 'Wie weit sie ist',
        options: {
          live: 'Kunden nutzen sie',
          beta: 'In der Beta-Phase',
          building: 'In Arbeit',
          planned: 'Geplant',
        },
      },
      docs_url: { label: 'Wo sie dokumentiert ist' },
      name,
      role: { label: 'Ihre Aufgabe im Unternehmen' },
      email,
      message: { label: 'Was Sie noch sagen möchten' },
      consent,
    },
  },
  contact: {
    title: 'Einen Partner um Rückruf bitten',
    parts: { need: { title: 'Was Sie brauchen' }, you: { title: 'Wer fragt' } },
    fields: {
      partner: { label: 'Partner' },
      integration: { label: 'Integration, um die es geht' },
      message: { label: 'Ihre Nachricht', hint: 'Was am Ende funktionieren soll, und bis wann.' },
      region: { label: 'Ihre Region' },
      company,
      name,
      email,
      consent,
    },
  },
  request: {
    title: 'Integration anfragen',
    parts: { missing: { title: 'Was Ihnen fehlt' } },
    fields: {
      wanted: {
        label: 'Was angebunden werden soll',
        hint: 'Der Name des Produkts und, wenn Sie ihn kennen, der Hersteller.',
      },
      message: { label: 'Was es für Sie tun soll' },
      email: { ...email, hint: 'Nur wenn Sie erfahren möchten, sobald es da ist.' },
      consent,
    },
  },
  correction: {
    title: 'Eintrag berichtigen oder bestreiten',
    parts: { matter: { title: 'Worum es geht' }, you: { title: 'Wer das sagt' } },
    fields: {
      listing: { label: 'Eintrag oder Partner' },
      about: {
        label: 'Was falsch ist',
        options: {
          fact: 'Eine Angabe',
          figure: 'Eine Zahl, etwa zu Nutzung oder Zuverlässigkeit',
          rank: 'Der Platz in der Rangliste',
          certificate: 'Das Zertifikat oder die Stufe',
          measure: 'Eine Maßnahme dagegen',
          other: 'Etwas anderes',
        },
      },
      message: {
        label: 'Was richtig ist und woran man es erkennt',
        hint: 'Ein Link auf einen Beleg ist der kürzeste Weg.',
      },
      name,
      email,
      consent,
    },
  },
};

const faults: FormWords['faults'] = {
  among: 'Wählen Sie unter den Antworten.',
  one: 'Wählen Sie eine der Antworten.',
  once: 'Wählen Sie jede Antwort nur einmal.',
  most: { other: 'Wählen Sie höchstens {n}.' },
  single: 'Geben Sie eine einzige Antwort.',
  unseen: 'Lassen Sie Zeichen weg, die man nicht sieht.',
  line: 'Schreiben Sie es in eine Zeile.',
  letters: { other: 'Verwenden Sie höchstens {n} Zeichen.' },
  email: 'Schreiben Sie eine E-Mail-Adresse wie name@company.example.',
  url: 'Schreiben Sie eine Adresse, die mit https:// oder http:// beginnt.',
  page: 'Fügen Sie die Adresse der zugehörigen Seite ein.',
  agree: 'Dem muss zugestimmt werden.',
  unknown: 'Dieses Formular hat kein solches Feld.',
  key: 'Ein Schlüssel hat 8 bis 200 Buchstaben, Ziffern oder Zeichen.',
  missing: {
    written: 'Füllen Sie dies aus: {label}',
    chosen: 'Wählen Sie eine Antwort: {label}',
    ticked: 'Setzen Sie hier ein Häkchen: {label}',
  },
};

const problems: FormWords['problems'] = {
  noSuchForm: { title: 'Dieses Formular gibt es nicht.', detail: 'Es gibt: {forms}.' },
  wrongMethod: {
    title: 'Ein Formular wird mit POST gesendet.',
    detail: 'Senden Sie es noch einmal, mit POST.',
  },
  foreign: {
    title: 'Das Formular kam von einer anderen Website.',
    detail: 'Öffnen Sie das Formular auf dem Marktplatz selbst und senden Sie es von dort.',
  },
  tooMany: {
    title: 'Es wurden zu viele Formulare gesendet.',
    detail: 'Nichts wurde gespeichert. Senden Sie das Formular in {wait} noch einmal.',
  },
  mend: {
    title: 'Einige Antworten müssen berichtigt werden.',
    detail:
      'Nichts wurde gespeichert. Berichtigen Sie die genannten Felder und senden Sie das Formular noch einmal.',
  },
  keyUsed: {
    title: 'Der Schlüssel wurde für andere Antworten verwendet.',
    detail:
      'Dieses Formular wurde schon mit anderen Antworten gesendet. Um auch diese zu senden, senden Sie es mit einem neuen Schlüssel noch einmal.',
  },
  away: {
    title: 'Im Moment kann nichts gespeichert werden.',
    detail: 'Nichts wurde gespeichert. Senden Sie das Formular in {wait} noch einmal.',
  },
  large: {
    title: 'Das Formular ist zu groß.',
    detail: 'Senden Sie höchstens {size} KB in höchstens {fields} Feldern.',
  },
  format: {
    title: 'Das Formular kam in einem Format, das nicht gelesen wird.',
    detail: 'Senden Sie application/json oder application/x-www-form-urlencoded.',
  },
  cut: {
    title: 'Das Formular wurde unterwegs abgeschnitten.',
    detail: 'Nichts wurde gespeichert. Senden Sie es noch einmal.',
  },
  coding: { title: 'Das Formular kann nicht gelesen werden.', detail: 'Senden Sie es als UTF-8.' },
  nested: {
    title: 'Das Formular kann nicht gelesen werden.',
    detail: 'Senden Sie ein JSON-Objekt, dessen Werte Texte oder Listen von Texten sind.',
  },
};

export const de: FormWords = {
  locale: 'de',
  direction: 'ltr',
  kinds,
  faults,
  problems,
  seconds: { one: '{n} Sekunde', other: '{n} Sekunden' },
  minutes: { one: '{n} Minute', other: '{n} Minuten' },
  errorTitle: 'Fehler: {title}',
  summary: 'Es gibt ein Problem',
  trap: 'Lassen Sie dies leer',
  send: 'Senden',
};
