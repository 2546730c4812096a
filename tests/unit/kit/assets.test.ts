import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { renderKit } from '#lib/kit/render.ts';
import { listOutputs, makeKit, makeSubject, makeText, readFile, renderOne } from './make-kit.ts';

const HOSTILE = '</title><script>alert(1)</script> "x" \'y\' & *z* `{{ a }}`';
const hostile = renderKit(
  makeKit({ name: HOSTILE.slice(0, 120), contact: { name: HOSTILE, url: 'mailto:a@b.example' } }),
  makeSubject({ name: HOSTILE.slice(0, 60), tagline: HOSTILE, summary: HOSTILE }),
);

describe('a listing with a hostile name', () => {
  test('makes no element and no attribute of its own in any output', () => {
    for (const { name, text } of listOutputs(hostile)) {
      if (!/\.(?:html|svg)$| HTML$| Code$/.test(name)) continue;
      expect([name, /<script|alert\(1\)<\/|<\/title><s/.exec(text)]).toEqual([name, null]);
    }
  });

  test('reads the same in plain text', () => {
    const post = hostile.assets.find(({ asset, locale }) => asset === 'social' && locale === 'en');
    expect(post && readFile(post, 'social.txt')).toContain(HOSTILE);
  });

  test('makes documents that are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'off' },
    });
    for (const { asset, locale, files } of hostile.assets.filter(
      ({ asset }) => asset !== 'email' && asset !== 'embed',
    )) {
      for (const file of files.filter(({ name }) => name.endsWith('.html'))) {
        const { results } = await validator.validateString('text' in file ? file.text : '');
        expect([
          asset,
          locale,
          results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        ]).toEqual([asset, locale, []]);
      }
    }
  });
});

test('no file asks for anything or runs anything', () => {
  for (const { name, text } of listOutputs(renderKit(makeKit(), makeSubject()))) {
    expect([
      name,
      /<(?:script|img|link|iframe|object|image|use|foreignObject)|@import|url\(|\son\w+=/i.exec(text),
    ]).toEqual([name, null]);
  }
});

test('a kit is the same however often it is rendered', () => {
  expect(renderKit(makeKit(), makeSubject())).toEqual(renderKit(makeKit(), makeSubject()));
});

describe('an e-mail', () => {
  const { made } = renderOne('email', [
    makeText('email', { preheader: 'Soon & here' }, 'One *word*.\n\n- a\n- b'),
  ]);
  const html = readFile(made, 'email.html');

  test('has its styles on its elements, so that it stands without a style sheet', () => {
    for (const [tag] of html.split('<body')[1]?.matchAll(/<(?:p|ul|li|a)\b[^>]*>/g) ?? [])
      expect(tag).toContain('style="');
    expect(html).toContain('width="600"');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('>Soon &amp; here');
  });

  test('says its language and direction', () => {
    const { assets } = renderKit(makeKit({ assets: ['email'] }), makeSubject());
    const arabic = assets.find(({ locale }) => locale === 'ar');
    expect(arabic && readFile(arabic, 'email.ar.html')).toContain('<html lang="ar" dir="rtl">');
  });

  test('has a text version of 78 columns that ends in what the button says', () => {
    const long = renderOne('email', [makeText('email', {}, 'word '.repeat(200))]).made;
    for (const line of readFile(long, 'email.txt').split('\n')) {
      expect(line.length <= 78 || line.startsWith('https://')).toBe(true);
    }
    expect(readFile(made, 'email.txt')).toMatchInlineSnapshot(`
      "One word.

      - a
      - b

      See the listing:
      https://marketplace.example/integrations/harbour-log/?utm_source=harbour&utm_medium=partner%20kit&utm_campaign=log-2026&utm_content=email

      --
      Meridian
      https://marketplace.example/?utm_source=harbour&utm_medium=partner%20kit&utm_campaign=log-2026&utm_content=email
      Partner team
      partners@marketplace.example
      "
    `);
  });
});

describe('a webinar', () => {
  const fields = { title: 'Log, live', starts: '2026-12-01T15:00', time_zone: 'Europe/Berlin', minutes: 30 };
  const { made } = renderOne('webinar', [
    makeText('webinar', { ...fields, join_url: 'https://join.example/1' }, 'We *show* it.'),
  ]);
  const [event] = ICAL.Component.fromString(readFile(made, 'webinar.ics'))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  test('is in the calendar at its time', () => {
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T14:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-01T14:30:00.000Z');
    expect(event?.summary).toBe('Log, live');
    expect(event?.description).toBe('We show it.');
    expect(event?.location).toMatch(/^https:\/\/join\.example\/1\?utm_source=/);
  });

  test('keeps its name and stamp in every build', () => {
    expect(event?.uid).toBe('harbour-log-launch.webinar.en@marketplace.example');
    expect(readFile(made, 'webinar.ics')).toContain('DTSTAMP:20261103T000000Z\r\n');
  });

  test('says when in words, in its language', () => {
    expect(made.preview).toMatchObject({
      kind: 'event',
      when: expect.stringMatching(
        /^Tuesday,? 1 December 2026 at 15:00 \(Europe\/Berlin\), 30 minutes$/,
      ) as string,
    });
  });

  test('without a time has no calendar entry', () => {
    const { made: other } = renderOne('webinar');
    expect(other.files.map(({ name }) => name)).toEqual(['webinar.html', 'webinar.md']);
    expect(other.preview).toMatchObject({ when: undefined });
  });
});

describe('badges', () => {
  const { assets } = renderKit(makeKit({ assets: ['badges'], locales: ['en', 'ar'] }), makeSubject());
  const drawn = assets.flatMap(({ preview }) => (preview.kind === 'badges' ? preview.badges : []));

  test('come wide and compact, light and dark', () => {
    expect(drawn.map(({ name }) => name)).toEqual([
      'badges/wide-light.svg',
      'badges/wide-dark.svg',
      'badges/compact-light.svg',
      'badges/compact-dark.svg',
      'badges/wide-light.ar.svg',
      'badges/wide-dark.ar.svg',
      'badges/compact-light.ar.svg',
      'badges/compact-dark.ar.svg',
    ]);
  });

  test('say where it is available, set to a width that fits', () => {
    for (const { svg } of drawn) {
      const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
      expect(svg).toMatch(/<title>(?:Available on|متاح على) Meridian<\/title>/);
      for (const [, x, length] of svg.matchAll(/<text x="([\d.]+)".*?textLength="(\d+)"/g)) {
        expect(Number(x) - Number(length) / 2).toBeGreaterThanOrEqual(12);
        expect(Number(x) + Number(length) / 2).toBeLessThanOrEqual(width - 12);
      }
    }
  });
});

describe('pictures', () => {
  const { assets } = renderKit(makeKit({ assets: ['images'], locales: ['en', 'ar'] }), makeSubject());

  test('are eight a language, named for size, scheme and language', () => {
    const files = assets.map(({ preview }) =>
      preview.kind === 'images' ? preview.pictures.map(({ file }) => file) : [],
    );
    expect(files.map((names) => names.length)).toEqual([8, 8]);
    expect(files[0]?.[0]).toBe('images/1200x630-light.png');
    expect(files[1]?.[7]).toBe('images/1584x396-dark.ar.png');
    expect(new Set(files.flat()).size).toBe(16);
  });

  test('say the listing’s facts of today', () => {
    const [first] = assets[0]?.preview.kind === 'images' ? assets[0].preview.pictures : [];
    expect(first).toMatchObject({
      kicker: 'New on Meridian',
      title: 'Harbour Log',
      dir: 'ltr',
      facts: ['99.96% of calls without an error', '1,200 active accounts'],
    });
  });
});

test('the snippet to embed is one link without scripts', () => {
  const { made } = renderOne('embed');
  const text = readFile(made, 'embed.html');
  expect(text.match(/<[a-z]+/g)).toEqual(['<a', '<span', '<span', '<span']);
  expect(made.copies).toEqual([{ label: 'Code', text }]);
});
