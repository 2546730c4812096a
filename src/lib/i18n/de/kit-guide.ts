import type { Dictionary } from '../dictionary.ts';

export const kitGuide: Dictionary['kits']['guide'] = {
  terminal: 'Terminal',
  draft: {
    title: 'Entwerfen',
    text: 'Ein Befehl schreibt ein Kit für einen Eintrag, alle Texte inbegriffen. Was er schreibt, besteht die Prüfung, wie es ist. Kein Terminal zur Hand? Kopieren Sie den Ordner eines anderen Kits oder fragen Sie die Betreiber des Marktplatzes.',
    then: 'Erst bearbeiten, dann ansehen: {command}',
  },
  plan: {
    title: 'Sagen, wann',
    text: 'Die Zeilen über den Strichen legen fest, was im Kit ist und an welchen Tagen man es sehen darf.',
    example: '{listing} für {platform}',
    notes: {
      publish_on: 'Vor diesem Tag ist nirgends auf der Website etwas vom Kit zu sehen.',
      expires_on: 'Nach diesem Tag ist es wieder fort. Ohne diese Zeile gibt es kein Ende.',
      status:
        'Ein Entwurf wird nie veröffentlicht, was seine Tage auch sagen. Setzen Sie ihn auf approved, wenn Sie fertig sind.',
      assets: 'Was es enthält, aus dem Angebot.',
      locales: 'Seine Sprachen. Ein Text in einer anderen Sprache steht neben dem ersten: blog.de.md.',
    },
  },
  write: {
    title: 'Schreiben und die Zahlen für sich selbst sprechen lassen',
    text: 'Wo eine Angabe des Eintrags hingehört, schreiben Sie ihren Namen in Klammern. Dort steht dann die Zahl des Tages, in der Sprache des Textes, jeden Tag neu.',
    source: 'Was Sie schreiben',
    result: 'Was heute zu lesen ist',
    example: '{listing} arbeitet für {accounts} Konten von {platform}.',
  },
  check: {
    title: 'Prüfen lassen',
    text: 'Die Prüfung findet, was nicht hinausgehen darf: eine von Hand geschriebene Zahl, einen Superlativ ohne Quelle, einen falsch geschriebenen Namen, einen Beitrag, der für sein Netzwerk zu lang ist. Jeder Fund sagt, wo er ist und wie er sich beheben lässt.',
  },
  look: {
    title: 'Ansehen',
    text: 'Die Vorschau schreibt alles in einen Ordner auf Ihrem Rechner, mit einem Wasserzeichen auf jeder Seite und jedem Bild. Öffnen Sie index.html darin.',
    watermark: 'Vorschau, nicht veröffentlicht',
    picture: 'Ein Bild des Kits, quer darüber die Worte „Vorschau, nicht veröffentlicht“.',
  },
  approve: {
    title: 'Freigeben und den Rest dem Datum überlassen',
    text: 'Setzen Sie den Status auf approved und öffnen Sie einen Pull Request. Die nächtliche Erstellung veröffentlicht das Kit an seinem ersten Tag und nimmt es nach seinem letzten wieder fort: Seite, Bilder, Archiv, Suche und Sitemap zusammen.',
    label: 'Die Tage eines Kits',
    phases: {
      draft: ['Entwurf', 'Nur für Sie zu sehen.'],
      waiting: ['Freigegeben, vor seinem Tag', 'Keine Spur davon auf der Website.'],
      seen: ['Ab publish_on', 'Seite, Bilder, Archiv, Eintrag, Suche.'],
      over: ['Nach expires_on', 'Wieder keine Spur davon.'],
    },
  },
  next: 'Alle Bausteine, Felder und Angaben eines Kits',
};
