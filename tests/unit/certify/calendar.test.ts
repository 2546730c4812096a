import ICAL from 'ical.js';
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { writeReport } from '#lib/certify/report.ts';
import { makeCertified } from './make.ts';

const calendarOn = (today: string): string =>
  writeReport({
    content: makeCertified(),
    today,
    format: 'ics',
    url: 'https://marketplace.example/market',
    slug: undefined,
  });

const eventsOf = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar', () => {
  const text = calendarOn('2026-02-10');

  test('has an all-day event for each day on which something is due, ends or runs out of grace', () => {
    const rows = eventsOf(text).map(({ startDate, endDate, summary }) => {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
      return `${startDate.toString()} ${summary}`;
    });
    expect(rows).toMatchInlineSnapshot(`
      [
        "2026-05-03 Renewal due: Attested of harbour-log",
        "2026-08-01 Last day: Attested of harbour-log",
        "2026-09-30 Last day of grace: Attested of harbour-log",
        "2026-10-10 Renewal due: Review of Anchor, Chain & Co",
        "2026-10-10 Renewal due: Review of harbour-log",
        "2026-10-12 Renewal due: certificate (Full) of Anchor, Chain & Co",
        "2027-01-08 Last day: Review of Anchor, Chain & Co",
        "2027-01-08 Last day: Review of harbour-log",
        "2027-01-10 Last day: certificate (Full) of Anchor, Chain & Co",
        "2027-03-09 Last day of grace: Review of Anchor, Chain & Co",
        "2027-03-09 Last day of grace: Review of harbour-log",
        "2027-03-11 Last day of grace: certificate (Full) of Anchor, Chain & Co",
        "2027-04-01 Renewal due: Attested of Anchor, Chain & Co",
        "2027-06-30 Last day: Attested of Anchor, Chain & Co",
        "2027-08-29 Last day of grace: Attested of Anchor, Chain & Co",
      ]
    `);
  });

  test('says nothing of what has lapsed', () => {
    expect(text).not.toContain('lighthouse');
  });

  test('leads to the listing', () => {
    const event = eventsOf(text).find(({ uid }) => uid.startsWith('a.'));
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://marketplace.example/market/integrations/a/#certification',
    );
  });

  test('names an event the same in every build and stamps it with the day of the build', () => {
    const uids = (calendar: string) => eventsOf(calendar).map(({ uid }) => uid);
    expect(new Set(uids(text)).size).toBe(uids(text).length);
    expect(uids(calendarOn('2026-03-10'))).toEqual(uids(text));
    expect(text).toContain('UID:a.review.due@marketplace.example\r\n');
    expect(text.match(/^DTSTAMP:.*$/gm)).toEqual(uids(text).map(() => 'DTSTAMP:20260210T000000Z'));
  });

  test('folds its lines at 75 bytes, ends them as the standard asks and escapes commas', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('Anchor\\, Chain & Co');
  });
});

test('the calendar of the sample is the same in every time zone', () => {
  const write = (TZ: string) =>
    execFileSync(process.execPath, ['scripts/certify.ts', '--as-of', '2026-11-21', '--format', 'ics'], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
  expect(write('Pacific/Kiritimati')).toBe(write('America/Los_Angeles'));
});
