import type { Dictionary } from '../dictionary.ts';
import { contributeAnswer } from './contribute-answer.ts';

export const contribute: Dictionary['contribute'] = {
  title: 'Einen Eintrag hinzufügen oder ändern',
  lead: 'Jeder Eintrag ist eine kleine Datei, die sein Herausgeber schreibt. Sie senden eine Änderung, eine Maschine antwortet darauf, und ein Mensch entscheidet nur, was Urteil braucht.',
  instead: 'Möchten Sie ihn lieber selbst schreiben?',
  link: 'Wie man einen Eintrag hinzufügt oder ändert',
  card: 'Vom leeren Blatt bis zum Eintrag im Netz: zwei Wege, was geprüft wird, wer entscheidet und wie schnell.',
  nav: 'Auf dieser Seite',
  parts: {
    prepare: 'Was Sie brauchen',
    doors: 'Weg wählen',
    editor: 'Im Editor',
    files: 'Als Datei',
    answer: 'Die Antwort',
    online: 'Veröffentlichung',
    never: 'Was keine Datei festlegt',
    rules: 'Was jede Regel will',
    promise: 'Was wir zusagen',
    appeal: 'Wenn Sie widersprechen',
  },
  openEditor: 'Editor öffnen',
  openFiles: 'Dateien ansehen',
  minutes: { one: '{n} Minute', other: '{n} Minuten' },
  workingDays: { one: '{n} Arbeitstag', other: '{n} Arbeitstage' },
  days: { one: '{n} Tag', other: '{n} Tage' },
  figures: {
    checks: 'bis die Prüfungen geantwortet haben',
    person: 'bis ein Mensch antwortet, wo es einen braucht',
    rules: 'die sagen, wie sich beheben lässt, was sie finden',
  },
  ruleCount: { one: '{n} Regel', other: '{n} Regeln' },
  invented: { name: 'Ihre Integration', tagline: 'Was sie für Kunden leistet, in einer Zeile' },

  prepare: {
    title: 'Das sollten Sie bereithalten',
    text: 'Mehr ist für den Anfang nicht nötig. Was Sie weglassen, erscheint als „Keine Angabe“ und kann später folgen.',
    account: {
      title: 'Ein Konto',
      text: 'Bei {host}, wo die Dateien dieses Marktplatzes liegen. Daran erkennen wir, dass ein Eintrag Ihnen gehört.',
    },
    facts: {
      title: { one: '{n} Angabe', other: '{n} Angaben' },
      text: 'Die folgenden. Sie genügen für einen Eintrag.',
    },
    logo: {
      title: 'Ein Logo',
      text: 'SVG oder PNG, höchstens {most}. Ohne Logo stehen Buchstaben des Namens an seiner Stelle.',
    },
    example: 'Zum Beispiel',
    apply:
      'Ist Ihr Unternehmen noch nicht unter den Partnern? Schicken Sie seine Seite mit dem ersten Eintrag mit, oder',
    applyLink: 'werden Sie zuerst Partner',
  },

  doors: {
    title: 'Wählen Sie Ihren Weg',
    text: 'Alle führen zum selben Ziel: eine Änderung, nach denselben Regeln geprüft und mit denselben Worten beantwortet. Keiner ist schneller als ein anderer.',
    caption: 'Die Wege',
    door: 'Weg',
    suits: 'Passt zu Ihnen, wenn',
    takes: 'Braucht',
    rows: {
      editor: {
        name: 'Der Editor',
        suits: 'Sie lieber ein Formular ausfüllen, als eine Datei anzusehen.',
        takes: 'Einen Browser und etwa fünf Minuten',
      },
      files: {
        name: 'Die Datei, im Browser',
        suits: 'Sie die eine Zeile kennen, die sich ändern muss, oder dort schon Dateien bearbeitet haben.',
        takes: 'Einen Browser und etwa fünf Minuten',
      },
      desk: {
        name: 'Die Datei, am eigenen Rechner',
        suits: 'Sie entwickeln und Prüfungen und Seite sehen möchten, bevor es andere tun.',
        takes: 'Git, Node und beim ersten Mal eine Viertelstunde',
      },
      closed: {
        name: 'Die Datei, an uns gesandt',
        suits: 'Sie wissen, was auf Ihrer Seite stehen soll, und es lieber selbst aufschreiben.',
        takes: 'Etwa fünf Minuten und die Zeit eines Menschen',
      },
      form: {
        name: 'Ein Formular',
        suits: 'Sie kein Konto möchten. Ein Mensch schreibt die Datei für Sie und antwortet per E-Mail.',
        takes: 'Etwa fünf Minuten und die Zeit eines Menschen',
      },
    },
  },

  editor: {
    title: 'Weg eins: der Editor',
    text: 'Ein Formular in Ihrem Browser, ein Feld für jede Angabe. Sie sehen weder Datei noch Code.',
    steps: [
      {
        title: 'Anmelden',
        text: 'Öffnen Sie den Editor und melden Sie sich an mit: {means}. {copy}',
      },
      {
        title: 'Eintrag wählen oder neu anlegen',
        text: 'Einträge stehen unter „Integrations“, die Seite Ihres Unternehmens unter „Partners“.',
      },
      {
        title: 'Ausfüllen, was Sie wissen',
        text: 'Jedes Feld sagt, wofür es ist und wie viel Platz es hat. Was die Plattform berechnet, hat kein Feld.',
      },
      {
        title: '{send}',
        text: '{then}',
      },
    ],
    signIn: {
      account: 'Ihrem Konto bei {host}',
      token: 'einem Token Ihres Kontos bei {host}; der Editor führt Sie zu der Seite, die eines erstellt',
    },
    saves: {
      fork: {
        copy: 'Beim ersten Mal entsteht eine Kopie der Dateien, die Sie ändern dürfen.',
        send: 'Speichern, dann zur Prüfung senden',
        then: 'Was Sie speichern, ist ein Entwurf. Setzen Sie seinen Status auf „In Review“, und die Prüfungen beginnen.',
      },
      branch: {
        copy: 'Er steht Konten offen, die in die Dateien schreiben dürfen; für alle anderen gibt es Weg zwei.',
        send: 'Speichern, dann zur Prüfung senden',
        then: 'Was Sie speichern, ist ein Entwurf. Setzen Sie seinen Status auf „In Review“, und die Prüfungen beginnen.',
      },
      direct: {
        copy: 'Er steht Konten offen, die in die Dateien schreiben dürfen; für alle anderen gibt es Weg zwei.',
        send: 'Speichern',
        then: 'Was Sie speichern, wird mit der nächsten Erstellung der Seiten geprüft, ohne Begutachtung.',
      },
    },
    window: 'Der Editor: {listing}',
    picture:
      'Das Formular eines Eintrags, ausgefüllt mit Name, Kurzbeschreibung, Herausgeber und Kategorien.',
    room: '{n} von {most} Zeichen',
    save: 'Speichern',
    status: 'Status',
    states: ['Draft', 'In Review'],
  },

  files: {
    title: 'Weg zwei: die Datei',
    text: 'Ein Eintrag ist eine Textdatei: Angaben zwischen zwei Zeilen aus Strichen, eine je Zeile, und darunter der Text der Seite.',
    steps: [
      {
        title: 'Datei öffnen',
        text: 'Wählen Sie auf der Seite Ihres Eintrags „Diesen Eintrag bearbeiten“. Für einen neuen öffnet „Integration hinzufügen“ eine Datei, in der jedes Feld erklärt ist.',
      },
      {
        title: 'Ändern, was sich geändert hat',
        text: 'Ein Eintrag je Änderung und nichts daneben. Grün ist, was hier neu ist: eine Version und ihr Tag.',
      },
      {
        title: 'Änderung vorschlagen',
        text: 'Sagen Sie in einem Satz, was sich ändert und warum. Eine Kopie der Dateien wird für Sie angelegt und ein {request} geöffnet: Ihre Änderung und das Gespräch darüber.',
      },
    ],
    request: { github: 'Pull Request', gitlab: 'Merge Request', gitea: 'Pull Request' },
    closed: [
      {
        title: 'Die Datei schreiben oder die Zeilen, die sich ändern',
        text: 'Die Dateien dieses Marktplatzes stehen nicht allen offen. Schreiben Sie auf, was dort stehen soll, wie hier gezeigt.',
      },
      {
        title: 'An uns senden',
        text: 'Ein Mensch legt sie an ihren Platz; geprüft und beantwortet wird sie wie jede andere Änderung.',
      },
    ],
    openExample: 'Die gezeigte Datei öffnen',
    send: 'An uns schreiben',
    only: 'Die Datei',
    window: '{file}, die ersten Zeilen',
    picture: 'Die Datei eines Eintrags. Eine Zeile ändert sich: der Tag seiner neuesten Version.',
    removed: 'Entfernt:',
    added: 'Eingesetzt:',
    desk: {
      title: 'Am eigenen Rechner',
      text: 'Dieselben Prüfungen laufen auf Ihrem Rechner, mit denselben Worten.',
      apart:
        'Dieselben Prüfungen laufen auf Ihrem Rechner, mit denselben Worten: in einer Kopie von Portico, der Software dieses Marktplatzes, mit den Dateien daneben.',
      commands: {
        clone: 'Die Dateien holen',
        enter: 'Dorthin wechseln, wo sie liegen',
        point: 'In der Kopie von Portico sagen, wo sie liegen',
        install: 'Holen, was die Prüfungen brauchen',
        new: 'Einen neuen Eintrag entwerfen: Sie werden nach dem Nötigen gefragt',
        check: 'Die Antwort lesen, bevor Sie etwas senden',
        dev: 'Die Seite sehen, während Sie schreiben',
      },
    },
    terminal: 'Terminal',
  },

  ...contributeAnswer,
};
