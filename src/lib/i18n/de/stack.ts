import type { Dictionary } from '../dictionary.ts';

export const stack: Dictionary['stack'] = {
  title: 'Wie die Daten laufen',
  through: 'Alles läuft über {platform}: Jede Integration liest, was die vor ihr geschrieben hat.',
  drawing: 'Zeichnung: {names}, jede versorgt die nächste. Die Tabelle darunter sagt dasselbe.',
  step: 'Von',
  next: 'Zu',
  what: 'Was fließt',
  timing: 'Übertragung',
  flow: {
    forth: '{object}',
    back: '{object}, zurück zu {name}',
    both: '{object}, in beide Richtungen',
  },
  mark: { forth: '{object}', back: '← {object}', both: '↔ {object}' },
  markDown: { forth: '{object}', back: '↑ {object}', both: '↕ {object}' },
  more: { one: 'und {n} weiteres', other: 'und {n} weitere' },
  nothing: 'Nichts fließt',
  gaps: 'Wo es nicht trägt',
  gap: {
    nothing: 'Nichts von dem, was {from} gibt, nimmt {to} auf, nach den Angaben beider zu ihren Daten.',
    back: '{to} nimmt nichts auf, was {from} gibt. Daten fließen nur zurück.',
    unstated: '{name} gibt nicht an, welche Daten es überträgt.',
    deprecated:
      '{name} ist abgekündigt. Es funktioniert noch, wird vom Herausgeber aber nicht mehr weiterentwickelt.',
    successor: '{name} ist abgekündigt. An seine Stelle tritt {successor}.',
    removed: '{name} wird nicht mehr angeboten.',
    'no-partner': 'Kein Partner richtet alles davon ein.',
  },
  three: 'Wer es zusammenbringt',
  platform: 'Plattform',
  integrations: 'Integrationen',
  implementers: 'Partner für alles davon',
  nearly: 'Partner für das meiste davon',
  proof: {
    one: '{n} Projekt damit, {day}',
    other: '{n} Projekte damit, zuletzt {day}',
  },
  noProof: 'Noch kein aufgezeichnetes Projekt damit',
  lacks: 'Ohne {names}',
};
