import { escapeMarkdown } from '#lib/copy/template.ts';
import { intlTag } from '#lib/i18n/tag.ts';
import { fill } from '#lib/i18n/wording.ts';
import { isTimeZone } from '#lib/time-zone.ts';
import { writeEvent } from '../calendar.ts';
import { toInstant } from '../local-time.ts';
import { toHtml } from '../markdown.ts';
import type { AssetEntry, AssetInput, KitFile, MadeAsset } from '../model.ts';
import { toText } from '../plain-text.ts';
import { WEBINAR } from '../templates/index.ts';
import { makeProse } from './prose.ts';

export const webinar: AssetEntry = {
  id: 'webinar',
  title: 'Webinar',
  describe: 'An outline with what is shown and asked, and an entry for calendars.',
  place: 'the event page, invitations and calendars',
  fields: [
    {
      name: 'title',
      describe: 'Name of the webinar.',
      limit: { most: 80, unit: 'characters' },
      otherwise: '{{ kit.title }}',
    },
    { name: 'starts', describe: 'Day and time it starts where it is held, for example 2026-12-01T15:00.' },
    { name: 'time_zone', describe: 'Time zone of that time, for example Europe/Berlin.' },
    { name: 'minutes', describe: 'How long it takes.' },
    { name: 'join_url', describe: 'Where one joins or signs up.' },
  ],
  checks: ['The calendar entry is made where start and time zone are given; the time zone must exist.'],
  makes: ['html', 'md', 'ics'],
  templates: WEBINAR,
  render,
};

interface Appointment {
  readonly start: Date;
  readonly timeZone: string;
  readonly minutes: number;
}

const DEFAULT_MINUTES = 45;

const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function readAppointment({ values }: AssetInput): Appointment | undefined {
  const starts = readText(values['starts']);
  const timeZone = readText(values['time_zone']);
  if (starts === undefined || timeZone === undefined || !isTimeZone(timeZone)) return undefined;
  const minutes = typeof values['minutes'] === 'number' ? values['minutes'] : DEFAULT_MINUTES;
  return { start: toInstant(starts, timeZone), timeZone, minutes };
}

/** English days read 1 December 2026, as everywhere on the marketplace. */
const dateTag = (locale: string): string => intlTag(locale === 'en' ? 'en-GB' : locale);

function sayWhen({ start, timeZone, minutes }: Appointment, { locale, words }: AssetInput): string {
  const format = new Intl.DateTimeFormat(dateTag(locale), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });
  const length = fill(words.minutes, { n: new Intl.NumberFormat(intlTag(locale)).format(minutes) });
  return `${format.format(start)} (${timeZone}), ${length}`;
}

function render(input: AssetInput): MadeAsset {
  const { fields, kit, about, values, words } = input;
  const title = fields['title'] ?? kit.name;
  const appointment = readAppointment(input);
  const when = appointment && sayWhen(appointment, input);
  const joinUrl = new URL(readText(values['join_url']) ?? input.subject.listingUrl).href;
  const body = `${input.body}\n\n[${escapeMarkdown(words.join)}](<${joinUrl}>)\n`;
  const prose = makeProse(
    { ...input, body },
    {
      title,
      lead: when,
      stem: 'webinar',
      aboutHtml: about.webinarHtml,
      aboutMarkdown: about.webinarMarkdown,
    },
  );
  return {
    ...prose,
    preview: { kind: 'event', title, when, html: toHtml(body, input) },
    files: [
      ...prose.files,
      ...(appointment ? [makeCalendar(input, appointment, title, input.link(joinUrl))] : []),
    ],
    faults: [],
  };
}

function makeCalendar(
  { kit, subject, locale, body, link, about, nameFile }: AssetInput,
  { start, minutes }: Appointment,
  title: string,
  url: string,
): KitFile {
  return {
    name: nameFile('webinar', 'ics'),
    type: 'text/calendar; charset=utf-8',
    about: about.webinarIcs,
    text: writeEvent({
      id: `${kit.slug}.webinar.${locale}@${new URL(subject.meta.url).hostname}`,
      day: kit.publishOn,
      start,
      minutes,
      title,
      description: toText(body, { link }).trim(),
      url,
    }),
  };
}
