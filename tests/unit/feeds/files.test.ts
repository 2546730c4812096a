import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { deriveFacts } from '#lib/derive/facts.ts';
import type { FeedEntry } from '#lib/feeds/entry.ts';
import { listFeedFiles } from '#lib/feeds/files.ts';
import { writeJsonFeed } from '#lib/feeds/json-feed.ts';
import { writeRss, type FeedHead } from '#lib/feeds/rss.ts';
import { buildSite } from '#lib/site/build.ts';
import { makeFeedContent } from './make.ts';

const content = makeFeedContent();
const site = buildSite(content, deriveFacts(content, '2026-11-21'));
const files = new Map(listFeedFiles(site));
const read = (path: string) => files.get(path) ?? '';

/** JSON Feed 1.1 as far as these feeds use it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url({ protocol: /^https$/ }),
  feed_url: z.url({ protocol: /^https$/ }),
  description: z.string().min(1),
  language: z.string().min(2),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^tag:[a-z.]+,2026:\/[a-z]+\/[a-z0-9/-]+$/),
      url: z.url({ protocol: /^https$/ }),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      tags: z.array(z.string().min(1)).min(1),
    }),
  ),
});

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
const textOf = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text ?? '';

/** The channel of an RSS feed, read strictly. */
function readRss(text: string): XmlElement {
  const { root } = parseXml(text);
  expect([root?.name, root?.attributes['version']]).toEqual(['rss', '2.0']);
  const [channel, ...others] = root ? childrenOf(root, 'channel') : [];
  if (channel === undefined) throw new Error('There is no channel.');
  expect(others).toEqual([]);
  return channel;
}

/** Day and time as RSS wants them: RFC 822 with a year of four digits. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

const names = [...files.keys()].filter((path) => path.endsWith('.xml')).map((path) => path.slice(0, -4));

test('there are the feeds of the catalogue, one for each category that has a page, and two calendars', () => {
  expect([...files.keys()].filter((path) => !path.endsWith('.json'))).toMatchInlineSnapshot(`
    [
      "feeds/all.xml",
      "feeds/new.xml",
      "feeds/updated.xml",
      "feeds/certified.xml",
      "feeds/lapsed.xml",
      "feeds/deprecated.xml",
      "feeds/kits.xml",
      "feeds/actions.xml",
      "feeds/category-crm.xml",
      "feeds/category-chat.xml",
      "feeds/certifications.ics",
      "feeds/kits.ics",
    ]
  `);
});

test.each(names)('%s: RSS and JSON are read strictly and say the same', (name) => {
  const channel = readRss(read(`${name}.xml`));
  const json = jsonFeed.parse(JSON.parse(read(`${name}.json`)));
  expect(textOf(channel, 'title')).toBe(json.title);
  expect(textOf(channel, 'link')).toBe(json.home_page_url);
  expect(childrenOf(channel, 'atom:link')[0]?.attributes).toEqual({
    href: `https://marketplace.example/${name}.xml`,
    rel: 'self',
    type: 'application/rss+xml',
  });
  expect(json.feed_url).toBe(`https://marketplace.example/${name}.json`);
  const items = childrenOf(channel, 'item').map((item) => {
    expect(childrenOf(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'false' });
    expect(textOf(item, 'pubDate')).toMatch(RFC_822);
    return [
      textOf(item, 'guid'),
      textOf(item, 'link'),
      textOf(item, 'title'),
      Date.parse(textOf(item, 'pubDate')),
    ];
  });
  expect(items).toEqual(
    json.items.map(({ id, url, title, date_published }) => [id, url, title, Date.parse(date_published)]),
  );
  expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
});

test('an entry says what happened in a sentence', () => {
  const { items } = jsonFeed.parse(JSON.parse(read('feeds/all.json')));
  expect(items.map(({ title, content_text }) => `${title}: ${content_text}`.replaceAll('\u00a0', ' ')))
    .toMatchInlineSnapshot(`
    [
      "chatty 2.0 is released: Released on 2 Nov 2026.",
      "Launch kit: Launch of anchor-launch: Texts, images and badges to launch Anchor, Chain & Co. They can be had until 31 Jan 2027.",
      "chatty is listed: What chatty does",
      "fading is deprecated: Its end was announced on 1 Aug 2026. Its last day is 1 Feb 2027. Anchor, Chain & Co replaces it.",
      "gone can no longer be used: Its last day was 31 May 2026.",
      "Anchor, Chain & Co, lifted: One day left out.: A script ran.",
      "Anchor, Chain & Co: One day left out.: A script ran.",
      "Anchor, Chain & Co is certified anew: Full: Awarded on 10 Jan 2026, for as long as its criteria hold and until 10 Jan 2027 at most.",
      "chatty: One day left out.: A script ran.",
      "gone is deprecated: Its end was announced on 1 Dec 2025. Its last day is 31 May 2026.",
    ]
  `);
});

test('the same day gives the same bytes', () => {
  expect(new Map(listFeedFiles(buildSite(content, deriveFacts(content, '2026-11-21'))))).toEqual(files);
});

describe('whatever is said', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ']]>',
      '<script>alert(1)</script>',
      '&amp;',
      '"\'',
      'a\u2028b',
      '\u202eabc',
      '\ud800',
      '\u0000\u000b',
      'x'.repeat(5_000),
    ),
  );
  const head: FeedHead = {
    title: 'T',
    description: 'D',
    language: 'en',
    page: 'https://a.example/',
    xml: 'https://a.example/f.xml',
    json: 'https://a.example/f.json',
  };
  const entry = fc.record({
    id: fc.constant('tag:a.example,2026:/listed/a/2026-01-01'),
    url: fc.constant('https://a.example/integrations/a/?x=1&y=2'),
    title: text,
    text,
    day: fc.constant('2026-01-01'),
    tags: fc.array(text, { maxLength: 2 }),
  });
  const isSayable = (value: string) => !/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(value);

  test('RSS stays XML, and comes back as it was where XML can say it', () => {
    fc.assert(
      fc.property(entry, (given: FeedEntry) => {
        const [item] = childrenOf(readRss(writeRss(head, [given])), 'item');
        if (item === undefined) throw new Error('There is no item.');
        expect(textOf(item, 'link')).toBe(given.url);
        if (isSayable(given.title)) expect(textOf(item, 'title')).toBe(given.title);
        expect(textOf(item, 'description')).not.toMatch(/[<>]/);
      }),
    );
  });

  test('JSON stays JSON', () => {
    fc.assert(
      fc.property(entry, (given: FeedEntry) => {
        const written = writeJsonFeed({ ...head, title: given.title }, [given]);
        expect(JSON.parse(written)).toMatchObject({
          items: [{ title: given.title, content_text: given.text }],
        });
      }),
    );
  });
});

describe('a calendar', () => {
  const octets = (line: string) => Buffer.byteLength(line);

  test.each(['certifications', 'kits'])(
    '%s is read strictly: folded lines, all days, names of its own',
    (name) => {
      const text = read(`feeds/${name}.ics`);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(octets(line), line).toBeLessThanOrEqual(75);
      const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
      expect(events.length).toBeGreaterThan(0);
      const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size).toBe(uids.length);
      for (const event of events) {
        expect(new ICAL.Event(event).startDate.isDate).toBe(true);
        expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T00:00:00Z');
      }
    },
  );

  test('of kits says when one that is out goes, and nothing of one to come', () => {
    const events = ICAL.Component.fromString(read('feeds/kits.ics'))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate, summary, uid }) => `${startDate.toString()} ${summary} ${uid}`)).toEqual([
      '2026-11-01 Launch kit: Launch of anchor-launch anchor-launch.kit.first@marketplace.example',
      '2027-01-31 Last day of the launch kit: Launch of anchor-launch anchor-launch.kit.last@marketplace.example',
    ]);
  });
});
