import type { Dictionary } from '../dictionary.ts';

export const feeds: Dictionary['feeds'] = {
  title: {
    listed: '{name} ist eingetragen',
    released: 'Neue Version von {name}',
    releasedVersion: '{name} {version} ist veröffentlicht',
    certified: '{name} ist zertifiziert: {level}',
    renewed: '{name} ist erneut zertifiziert: {level}',
    lapsed: 'Das Zertifikat von {name} ist erloschen',
    deprecated: '{name} ist abgekündigt',
    ended: '{name} lässt sich nicht mehr nutzen',
    kit: 'Launch-Kit: {name}',
    action: '{subjects}: {name}',
    lifted: '{subjects}, aufgehoben: {name}',
  },
  text: {
    released: 'Veröffentlicht am {day}.',
    certified: 'Verliehen am {day}; gilt, solange die Kriterien erfüllt sind, längstens bis {until}.',
    lapsed: '{level} gilt seit {day} nicht mehr.',
    deprecated: 'Das Ende wurde am {day} angekündigt.',
    ends: { deprecated: 'Der letzte Tag ist der {day}.', ended: 'Der letzte Tag war der {day}.' },
    successor: 'An seine Stelle tritt {name}.',
    kit: 'Texte, Bilder und Badges, um {name} vorzustellen.',
    kitUntil: 'Sie sind bis {day} erhältlich.',
  },
  kind: {
    listed: 'Neu',
    released: 'Version',
    certified: 'Zertifiziert',
    lapsed: 'Erloschen',
    deprecated: 'Abgekündigt',
    ended: 'Beendet',
    kit: 'Launch-Kit',
    action: 'Maßnahme',
    lifted: 'Maßnahme aufgehoben',
  },
  titled: '{site}: {name}',
  feed: {
    all: { name: 'Alles', text: 'Alles, was die anderen Feeds melden.' },
    new: { name: 'Neue Einträge', text: 'Jeder Eintrag an dem Tag, an dem er zum ersten Mal erscheint.' },
    updated: { name: 'Versionen', text: 'Jede neue Version eines Eintrags.' },
    certified: {
      name: 'Zertifiziert',
      text: 'Jedes Zertifikat an dem Tag, an dem es verliehen oder erneuert wird.',
    },
    lapsed: {
      name: 'Erloschene Zertifikate',
      text: 'Jedes Zertifikat an dem Tag, an dem es erlischt. Gilt eines wieder, wird es entfernt.',
    },
    deprecated: {
      name: 'Abgekündigte Einträge',
      text: 'Einträge, deren Ende angekündigt ist, und noch einmal am Tag nach ihrem letzten.',
    },
    kits: {
      name: 'Launch-Kits',
      text: 'Jedes Launch-Kit an seinem ersten Tag. Nach seinem letzten wird es entfernt.',
    },
    actions: {
      name: 'Maßnahmen',
      text: 'Jede Maßnahme des öffentlichen Protokolls, ob getroffen oder aufgehoben.',
    },
    category: {
      name: '{category}',
      text: 'Was in {category} neu, veröffentlicht, zertifiziert, erloschen und abgekündigt ist.',
    },
  },
  kitDay: { first: 'Launch-Kit: {name}', last: 'Letzter Tag des Launch-Kits: {name}' },
  kitCalendarName: '{site}: Launch-Kits',

  heading: 'Feeds',
  intro:
    'Was sich hier ändert, kommt zu Ihnen: Geben Sie eine Adresse in einen Feedreader, einen Chat-Kanal oder einen Kalender ein. Niemand muss sich anmelden, und niemand wird gezählt.',
  whole: 'Für den ganzen Katalog',
  byCategory: 'Nach Kategorie',
  categoryText: 'Was in einer Kategorie neu, veröffentlicht, zertifiziert, erloschen und abgekündigt ist.',
  calendars: 'Kalender',
  calendar: {
    certifications: {
      name: 'Zertifikate',
      text: 'Jeder Tag, an dem ein Zertifikat oder ein Nachweis fällig wird, endet oder seine Nachfrist verliert.',
    },
    kits: { name: 'Launch-Kits', text: 'Erste und letzte Tage der veröffentlichten Launch-Kits.' },
  },
  rss: 'RSS',
  json: 'JSON',
  ics: 'iCalendar',
  address: '{format}-Adresse von „{name}“',
  holds: 'Was ein Feed enthält',
  limits:
    'Ein Feed enthält höchstens die {entries} neuesten Meldungen der letzten {days} Tage; Stand ist der Tag, an dem diese Seiten erstellt wurden.',
  stable:
    'Eine Meldung ist daran zu erkennen, was geschah, wem und an welchem Tag. Ein geänderter Wortlaut ergibt keine neue Meldung, und nichts wird vor seinem Tag gemeldet.',
};
