import type { Dictionary } from '../dictionary.ts';

export const badges: Dictionary['badges'] = {
  certified: '{site}-zertifiziert',
  certificateOf: 'Zertifikat',
  certificate: '{site}-Zertifikat',
  lapsed: 'erloschen am {day}',
  lapsedUndated: 'erloschen',
  place: '{standing}, {month}',
  partner: '{site}-Partner',
  until: '{level} bis {day}',
  listed: 'eingetragen',
  removed: 'nicht mehr eingetragen',

  heading: 'Badges und Karten',
  intro:
    'Für die Websites derer, die hier eingetragen sind: Ein Badge sagt eine Tatsache, eine Karte sagt, um wen es geht. Beide werden täglich aus dem neu geschrieben, was diese Seiten zeigen; erlischt ein Zertifikat, ändert sich das Badge daher von selbst.',
  kinds: 'Badges',
  kindsText:
    'Ein Badge ist ein kleines SVG-Bild ohne Skripte. Jedes der folgenden ist aktuell; setzen Sie in seine Adresse Ihren eigenen Slug ein, den letzten Teil der Adresse Ihrer Seite. Auf Ihrer Seite hier stehen die Zeilen bereit zum Kopieren.',
  kind: {
    certified: {
      title: 'Zertifikat',
      text: 'Das Niveau und sein letzter Tag, damit auch eine alte Kopie stimmt. Ist es erloschen, sagt das Badge, seit wann; ohne Zertifikat sagt es, wo es den Eintrag gibt.',
    },
    rank: {
      title: 'Platz',
      text: 'Der Platz in der Hauptkategorie, mit dem Monat, in dem er berechnet wurde.',
    },
    partner: {
      title: 'Partnerstufe',
      text: 'Die Stufe eines Partners und der letzte Tag, an dem sie gilt, wenn nichts Neues verzeichnet wird; ohne Stufe, dass er eingetragen ist.',
    },
  },
  removedText: 'Die Badges eines entfernten Eintrags bleiben unter ihren Adressen und sagen es.',
  cards: 'Karten',
  cardsText:
    'Eine Karte ist eine eigene Seite für einen Rahmen von {width} mal {height} Pixeln, schmaler, wo weniger Platz ist. Sie führt kein Skript aus, setzt kein Cookie, fragt keine anderen Server und folgt der hellen oder dunklen Einstellung der Lesenden.',
  card: {
    integrations: 'Ein Eintrag',
    partners: 'Ein Partner',
    categories: 'Eine Kategorie',
    collections: 'Eine Sammlung oder ein Stack',
  },
  endpoint: 'Für Shields',
  endpointText:
    'Jedes Badge ist auch eine Datei, die Shields in seinen eigenen Stilen zeichnet: dieselbe Adresse mit .json statt .svg, an dessen Endpoint-Badge übergeben.',
  endpointAddress: 'Adresse der Daten',
  oembed: 'Für Editoren, die Links aufklappen',
  oembedText:
    'Seiten von Einträgen, Partnern, Kategorien und Sammlungen nennen eine oEmbed-Datei, sodass ein Editor, der oEmbed kennt, aus einem eingefügten Link eine Karte macht.',

  own: 'Badge und Karte für Ihre Website',
  html: 'Badge als HTML',
  markdown: 'Badge als Markdown',
  frame: 'Karte als HTML',
  more: 'Weitere Badges',
  alt: '{name} im {site}',
  onSite: '{name} im {site}',
  counted: { category: 'Kategorie', set: 'Sammlung', stack: 'Stack' },
  sample: 'Beispieldaten',
};
