import type { Dictionary } from '../dictionary.ts';

const script: Dictionary['form']['script'] = {
  step: 'Schritt {n} von {count}',
  sending: 'Wird gesendet…',
  again: 'Erneut versuchen',
  againIn: 'Erneut versuchen in {n} s',
  offline: 'Es kam keine Antwort. Nichts ist verloren: Was Sie geschrieben haben, bleibt in diesem Browser.',
  timeout:
    'Die Antwort dauert zu lange. Was Sie geschrieben haben, bleibt erhalten; erneutes Senden kann es nicht verdoppeln.',
  status: {
    '413': 'Der Text ist zu lang. Kürzen Sie ihn und versuchen Sie es erneut.',
    '415':
      'Dieses Formular konnte nicht gelesen werden. Laden Sie die Seite neu; was Sie geschrieben haben, bleibt erhalten.',
    '422': 'Einige Antworten müssen berichtigt werden.',
    '429': 'Aus Ihrem Netz kamen zu viele Formulare. Warten Sie etwas und versuchen Sie es erneut.',
    '503':
      'Zurzeit kann nichts angenommen werden. Was Sie geschrieben haben, bleibt hier; versuchen Sie es bald wieder.',
  },
  failed: 'Das Formular konnte nicht gesendet werden. Was Sie geschrieben haben, bleibt hier erhalten.',
  letters: '{n} von {most} Zeichen',
  none: 'Nicht beantwortet',
  change: 'Ändern',
  changeOf: 'Ändern: {title}',
  restored: 'Was Sie zuvor geschrieben haben, ist wieder da.',
  cleared: 'In diesem Browser ist nichts mehr von diesem Formular gespeichert.',
};

export const form: Dictionary['form'] = {
  script,
  next: 'Wie es weitergeht',
  criteria: 'Was wir von Partnern verlangen',
  about: 'Ihre Antworten',
  required: 'Pflichtfeld',
  requiredNote: 'Felder mit einem Stern sind Pflichtfelder.',
  choose: 'Auswählen…',
  paste: 'Fügen Sie die Adresse der Seite ein.',
  most: 'Höchstens {n} Zeichen.',
  integrations: 'Integrationen',
  partners: 'Partner',
  progress: 'Schritte',
  back: 'Zurück',
  onward: 'Weiter',
  send: 'Senden',
  review: 'Ihre Antworten',
  trap: 'Lassen Sie dies leer',
  summary: 'Es gibt ein Problem',
  saved: 'Nur in diesem Browser gespeichert, bis Sie es senden.',
  clear: 'Hier Gespeichertes löschen',
  years: { one: '{n} Jahr', other: '{n} Jahre' },
  days: { one: '{n} Tag', other: '{n} Tage' },
  erase: 'Um sie früher löschen zu lassen,',
  eraseContact: 'schreiben Sie uns mit Ihrem Aktenzeichen',
  eraseReply: 'antworten Sie mit Ihrem Aktenzeichen auf eine unserer E-Mails',
  noPartners: 'Noch ist kein Partner eingetragen.',
  kinds: {
    application: {
      lead: 'Tragen Sie eine Integration für Kunden von {name} ein oder richten Sie Integrationen für sie ein. Das dauert fünf Minuten und braucht kein Konto.',
      next: [
        'Sie erhalten sofort ein Aktenzeichen.',
        'Eine Person aus dem Partnerteam liest es und antwortet per E-Mail.',
        'Werden Sie aufgenommen, werden Ihre Antworten zum Entwurf Ihrer Seite. Sie vervollständigen ihn; vorher wird nichts veröffentlicht.',
      ],
      readers: 'Gelesen vom Partnerteam von {name}.',
      kept: 'Aufbewahrung: {accepted} nach einer Aufnahme, {rejected} nach einer Ablehnung, {held} bei Verdacht auf Spam.',
    },
    contact: {
      lead: 'Sagen Sie, was Sie brauchen. Der Partner Ihrer Wahl antwortet Ihnen per E-Mail.',
      next: [
        'Sie erhalten sofort ein Aktenzeichen.',
        'Das Team des Marktplatzes leitet Ihre Nachricht an den Partner Ihrer Wahl weiter.',
        'Der Partner antwortet an Ihre E-Mail-Adresse; alles Weitere vereinbaren Sie miteinander.',
      ],
      readers: 'Gelesen von diesem Partner und vom Marktplatz-Team von {name}.',
      kept: 'Aufbewahrung: {accepted}, sobald sie weitergeleitet ist, sonst {rejected}; {held} bei Verdacht auf Spam.',
    },
    request: {
      lead: 'Sagen Sie uns, welches Produkt mit {name} zusammenarbeiten soll. Das dauert eine Minute.',
      next: [
        'Sie erhalten sofort ein Aktenzeichen.',
        'Ihre Anfrage wird mit dem zusammengezählt, was andere suchen und nicht finden.',
        'Sie hören von uns, wenn es so weit ist, sofern Sie eine Adresse hinterlassen.',
      ],
      readers: 'Gelesen vom Marktplatz-Team von {name}.',
      kept: 'Aufbewahrung: {accepted}, wenn die Anfrage aufgegriffen wird, sonst {rejected}; {held} bei Verdacht auf Spam.',
    },
    correction: {
      lead: 'Zahlen, Ränge, Zertifikate und Maßnahmen lassen sich alle bestreiten. Sagen Sie, was falsch ist und woran man es erkennt.',
      next: [
        'Sie erhalten sofort ein Aktenzeichen.',
        'Eine Person vergleicht es mit den Aufzeichnungen.',
        'Sie erfahren, was geändert wurde oder warum nichts geändert wurde.',
      ],
      readers: 'Gelesen vom Marktplatz-Team von {name}.',
      kept: 'Aufbewahrung: {accepted}, wenn dem gefolgt wird, sonst {rejected}; {held} bei Verdacht auf Spam.',
    },
  },
  firstTier: 'Erste Stufe, {tier}: {needs}.',
  tierLink: 'Alle Stufen in Zahlen',
  needs: {
    certified_people: { one: '{n} zertifizierte Person', other: '{n} zertifizierte Personen' },
    delivered_projects: { one: '{n} abgeschlossenes Projekt', other: '{n} abgeschlossene Projekte' },
    satisfaction: { one: 'Zufriedenheit von {n} von 5', other: 'Zufriedenheit von {n} von 5' },
    certified_integrations: {
      one: '{n} zertifizierte Integration',
      other: '{n} zertifizierte Integrationen',
    },
  },
  certificates: {
    one: 'Integrationen können sofort eingetragen werden; ein Zertifikat verlangt {n} Kriterium mehr.',
    other: 'Integrationen können sofort eingetragen werden; ein Zertifikat verlangt {n} Kriterien mehr.',
  },
  certificateLink: 'Was ein Zertifikat verlangt',
  sent: {
    title: 'Angekommen',
    text: 'Eine Person liest es und antwortet per E-Mail, sofern Sie eine Adresse hinterlassen haben.',
    reference: 'Ihr Aktenzeichen',
    keep: 'Bewahren Sie es auf: Damit können Sie nach dem Stand fragen, etwas ergänzen oder Ihre Antworten löschen lassen.',
    after: 'Inzwischen',
    catalogue: 'Integrationen ansehen',
    directory: 'Partner ansehen',
  },
};
