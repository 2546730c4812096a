import type { EventKind } from '../../site/model.ts';

/** Feeds and calendars, what they say, and the page that lists them. */
export const feeds = {
  title: {
    listed: '{name} is listed',
    released: '{name} has a new release',
    releasedVersion: '{name} {version} is released',
    certified: '{name} is certified: {level}',
    renewed: '{name} is certified anew: {level}',
    lapsed: 'The certificate of {name} has lapsed',
    deprecated: '{name} is deprecated',
    ended: '{name} can no longer be used',
    kit: 'Launch kit: {name}',
    action: '{subjects}: {name}',
    lifted: '{subjects}, lifted: {name}',
  },
  text: {
    released: 'Released on {day}.',
    certified: 'Awarded on {day}, for as long as its criteria hold and until {until} at most.',
    lapsed: '{level} no longer holds since {day}.',
    deprecated: 'Its end was announced on {day}.',
    ends: { deprecated: 'Its last day is {day}.', ended: 'Its last day was {day}.' },
    successor: '{name} replaces it.',
    kit: 'Texts, images and badges to launch {name}.',
    kitUntil: 'They can be had until {day}.',
  },
  kind: {
    listed: 'New',
    released: 'Release',
    certified: 'Certified',
    lapsed: 'Lapsed',
    deprecated: 'Deprecated',
    ended: 'Ended',
    kit: 'Launch kit',
    action: 'Measure',
    lifted: 'Measure lifted',
  } satisfies Record<EventKind, string>,
  titled: '{site}: {name}',
  feed: {
    all: { name: 'Everything', text: 'Everything that the other feeds say.' },
    new: { name: 'New listings', text: 'Each listing on the day it first appears.' },
    updated: { name: 'Releases', text: 'Each new release of a listing.' },
    certified: { name: 'Certified', text: 'Each certificate on the day it is awarded or renewed.' },
    lapsed: {
      name: 'Lapsed certificates',
      text: 'Each certificate on the day it lapses. One that holds again is taken off.',
    },
    deprecated: {
      name: 'Deprecated listings',
      text: 'Listings whose end is announced, and the day after their last one.',
    },
    kits: {
      name: 'Launch kits',
      text: 'Each launch kit on its first day. It is taken off after its last.',
    },
    actions: { name: 'Measures taken', text: 'Each measure of the public log, taken or lifted.' },
    category: {
      name: '{category}',
      text: 'What is new, released, certified, lapsed and deprecated in {category}.',
    },
  },
  kitDay: { first: 'Launch kit: {name}', last: 'Last day of the launch kit: {name}' },
  kitCalendarName: '{site}: launch kits',

  heading: 'Feeds',
  intro:
    'What changes here comes to you: put an address into a feed reader, a chat channel or a calendar. Nobody has to sign up, and nobody is counted.',
  whole: 'Of the whole catalogue',
  byCategory: 'By category',
  categoryText: 'What is new, released, certified, lapsed and deprecated in one category.',
  calendars: 'Calendars',
  calendar: {
    certifications: {
      name: 'Certificates',
      text: 'Every day on which a certificate or its evidence is due, ends or runs out of grace.',
    },
    kits: { name: 'Launch kits', text: 'First and last days of the launch kits that are out.' },
  },
  rss: 'RSS',
  json: 'JSON',
  ics: 'iCalendar',
  address: '{format} address of “{name}”',
  holds: 'What a feed holds',
  limits:
    'A feed holds the newest {entries} entries of the last {days} days, as of the day these pages are built.',
  stable:
    'An entry is known by what happened, to whom and on which day. A change of wording makes no new entry, and nothing is told before its day.',
};
