import type { Wording } from '../dictionary.ts';
import type { contributeAnswer as english } from '../en/contribute-answer.ts';

export const contributeAnswer: Wording<typeof english> = {
  answer: {
    title: 'Die Antwort lesen',
    text: 'Nach höchstens {minutes} steht ein Kommentar unter Ihrer Änderung. Bei jedem Speichern wird er an Ort und Stelle erneuert; was Sie lesen, ist also immer der neueste Stand.',
    first: {
      title: 'Etwas ist zu beheben',
      text: 'Jemand hat einen Tag so geschrieben, wie man ihn anderswo schreibt. Der Kommentar nennt Datei, Zeile und Regel und zeigt die Zeile, wie sie sein soll.',
      when: 'nachdem Sie Ihre Änderung gesandt haben',
    },
    second: {
      title: 'Nichts mehr zu beheben',
      text: 'Dieselbe Änderung, berichtigt. Jetzt sagt der Kommentar, was sie am Eintrag ändern würde und wie es weitergeht. Darunter stehen Bilder der Karte und der Seite.',
      when: 'derselbe Kommentar, nachdem Sie erneut gespeichert haben',
    },
    states: {
      title: 'Was das Label sagt',
      text: 'Ein Label an Ihrer Änderung sagt, wer an der Reihe ist. Es ist immer genau eines von diesen dreien.',
      sent: 'Sie senden sie',
      checked: 'Die Prüfungen antworten',
      author: {
        label: 'needs author',
        turn: 'Sie sind dran',
        text: 'Beheben Sie, was der Kommentar nennt, und speichern Sie, oder schreiben Sie, was dagegen spricht.',
        next: 'Die Prüfungen antworten erneut',
      },
      review: {
        label: 'needs review',
        turn: 'Wir sind dran',
        text: 'Ein Mensch entscheidet, was nur ein Mensch entscheiden kann; höchstens {days}. Sie müssen nichts tun.',
        next: 'Bereit oder eine Frage an Sie',
      },
      ready: {
        label: 'ready',
        turn: 'Niemand ist dran',
        text: 'Nichts spricht dagegen. Sie wird von selbst übernommen, oder ein Mensch übernimmt sie.',
        next: 'Übernommen',
      },
    },
    deciding: {
      title: 'Wer was entscheidet',
      machine: {
        title: 'Eine Maschine entscheidet',
        text: 'Ob Dateien das Regelwerk einhalten: {rules}. Über Geschmack entscheidet sie nie.',
      },
      automatic: {
        title: 'Wird von selbst übernommen',
        text: 'Was Zuständige allein an diesen Angaben ändern, sobald die Prüfungen nichts finden:',
      },
      person: { title: 'Ein Mensch entscheidet', text: 'Was keine Maschine sehen kann, etwa:' },
    },
    person: [
      {
        asks: ['new-partner', 'new-publisher', 'new-listing', 'new-collection'],
        text: 'Alles, was hier neu ist',
      },
      {
        asks: ['renamed', 'publisher', 'moved', 'aliases'],
        text: 'Ein anderer Name, Herausgeber oder eine andere Adresse',
      },
      { asks: ['categories', 'depth'], text: 'Was im Ranking zählt: Kategorien, Tiefe' },
      {
        asks: ['price', 'withdrawn', 'back', 'removed'],
        text: 'Höhere Preise sowie Einträge, die gehen oder zurückkommen',
      },
      {
        asks: ['trust', 'permissions', 'proof', 'address'],
        text: 'Aussagen, auf die sich Kunden verlassen, und wohin sie geführt werden',
      },
      { asks: ['not-owner', 'logo', 'kit'], text: 'Änderungen durch andere als die Zuständigen' },
      {
        asks: ['warnings', 'protected', 'outside'],
        text: 'Warnungen und Dateien außerhalb Ihrer eigenen',
      },
    ],
  },

  online: {
    title: 'Von der Übernahme ins Netz',
    text: 'Es gibt keinen zweiten Knopf. Was übernommen ist, steht mit der nächsten Erstellung der Seiten im Netz.',
    label: 'Von der Übernahme ins Netz',
    phases: {
      merged: ['Übernommen', 'Ihre Änderung gehört zu den Dateien.'],
      built: ['Die nächste Erstellung', 'Eine beginnt mit jeder Übernahme und eine jede Nacht.'],
      online: ['Im Netz', 'Seite, Suche, Ranking und Feeds, alle zusammen.'],
      dates: [
        'An ihrem Tag',
        'Versionen, letzte Tage und Zertifikate werden in der Nacht wirksam, in der sie fällig sind.',
      ],
    },
    certificates: 'Wie lange ein Zertifikat gilt',
  },

  never: {
    title: 'Was keine Datei festlegt',
    text: 'Vier Dinge stehen auf Ihrer Seite, für die Ihre Datei kein Feld hat. Sie werden nach öffentlichen Regeln aus Aufzeichnungen berechnet, die nur die Plattform schreibt, damit sich niemand selbst einen besseren Platz schreiben kann. Eine Datei, die es versucht, erfährt das.',
    things: {
      rank: {
        name: 'Der Platz',
        why: 'Folgt aus Nutzung, Zuverlässigkeit und Pflege. Alle können ihn nachrechnen.',
      },
      tier: {
        name: 'Die Stufe eines Partners',
        why: 'Folgt aus zertifizierten Personen, abgeschlossenen Projekten und dem, was Kunden sagen.',
      },
      usage: {
        name: 'Die Nutzung',
        why: 'Wird dort gezählt, wo die Plattform sie sieht, für alle auf dieselbe Weise.',
      },
      certification: {
        name: 'Ein Zertifikat',
        why: 'Beruht auf datierten Nachweisen und läuft von selbst ab.',
      },
    },
  },

  rules: {
    title: 'Was jede Regel will',
    text: 'Jede Regel hat eine Adresse, ein Beispiel und einen Weg, zu beheben, was sie findet. Ein Fehler hält eine Änderung auf, eine Warnung bittet einen Menschen um einen Blick, ein Hinweis informiert nur.',
    mistakes: 'Leicht gemacht, leicht behoben',
    before: 'Vorher',
    after: 'Nachher',
    all: 'Alle Regeln, nach dem, was sie prüfen',
    kit: 'Launch-Kits haben eigene Regeln und eine eigene Anleitung:',
    groups: {
      changes:
        'Ein Eintrag auf einmal, durch die, denen er gehört, und Adressen, die weiterhin ans Ziel führen.',
      fields: 'Felder, die es gibt, mit Werten der richtigen Art und Länge.',
      listing: 'Was zusammenpasst und was was ersetzt.',
      partners: 'Die Seite Ihres Unternehmens und was sie nennt.',
      words: 'Schlichte Worte, die bei dem bleiben, was etwas tut.',
      characters: 'Buchstaben, die man sieht und die sind, wonach sie aussehen.',
      body: 'Markdown ohne HTML, mit sicheren Links.',
      prices: 'Das Angebot widerspricht sich nicht.',
      links: 'Adressen, die dorthin führen, wohin sie sagen.',
      pictures: 'Logos und Bilder, die man sieht und die nichts anderes enthalten.',
      files: 'Wo Dateien liegen und wie sie geschrieben sind.',
    },
  },

  promise: {
    title: 'Was wir zusagen',
    version: 'Version {version} der Prüfungsregeln, in Kraft seit {day}',
    checks: {
      title: 'Die Prüfungen antworten: höchstens {minutes}',
      text: 'Zu jeder Stunde und erneut bei jedem Speichern. Sie nennen alles auf einmal, damit Sie nur einmal nachbessern.',
    },
    person: {
      title: 'Ein Mensch antwortet: höchstens {days}',
      text: 'Wo einer entscheiden muss. Der Kommentar sagt, was zu entscheiden ist, warum, wer es tut und bis zu welchem Tag.',
      who: 'Hier entscheidet:',
    },
    waiting: {
      title: 'Auf Sie zu warten kostet nichts',
      text: 'Hören wir nichts, erinnern wir Sie (Frist: {remind}) und schließen später die Änderung (Frist: {close}). Die Zeit läuft nur, solange Sie an der Reihe sind. Eine geschlossene Änderung lässt sich wieder öffnen, und nichts geht verloren.',
    },
    ours: {
      title: 'Liegt der Fehler bei uns, müssen Sie nichts tun',
      text: 'Versagt unsere eigene Prüfung oder ist eine Datei von uns falsch, sagt der Kommentar „{headline}“. Wir beheben es und prüfen erneut.',
    },
    changes: 'Änderungsverlauf',
  },

  appeal: {
    title: 'Wenn Sie widersprechen',
    text: 'Eine Regel kann irren, ein Mensch auch. Sagen Sie, um welche Änderung es geht, um welche Entscheidung und was dagegen spricht. Bis neu entschieden ist, bleibt Ihr Eintrag, wie er war.',
    link: 'Einspruch gegen eine Entscheidung',
    others: 'Zu Rängen, Zertifikaten und Maßnahmen und zu Einträgen, die nicht Ihre sind:',
    measures: 'Getroffene Maßnahmen sind mit ihren Gründen öffentlich:',
  },
};
