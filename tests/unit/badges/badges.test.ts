import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeVoice, sayListing, sayPartner, sayRemoved, type Tone } from '#lib/badges/badge.ts';
import { createDrawer } from '#lib/badges/draw.ts';
import { listBadgeFiles } from '#lib/badges/files.ts';
import { findSvgDangers } from '#lib/content/svg/check.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import type { ListingClaim } from '#lib/site/model.ts';
import { makeFeedContent } from '../feeds/make.ts';

const content = makeFeedContent();
const siteOn = (today: string) => buildSite(content, deriveFacts(content, today));
const voice = makeVoice({ name: 'Meridian', locale: 'en', builtOn: '2026-11-21' });

/** What Shields accepts from an endpoint (https://shields.io/badges/endpoint-badge), as far as it is used here. */
const endpoint = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string().min(1),
  color: z.string().regex(/^[0-9a-f]{6}$/),
  isError: z.literal(true).optional(),
  cacheSeconds: z.int().min(300),
});

const filesOn = (today: string) => new Map(listBadgeFiles(siteOn(today)));

function saysOn(today: string, path: string): string {
  const { label, message } = endpoint.parse(JSON.parse(filesOn(today).get(`badges/${path}.json`) ?? ''));
  return `${label} | ${message}`;
}

const claim = (fields: Partial<ListingClaim> = {}): ListingClaim => ({
  slug: 'a',
  certificate: undefined,
  place: { place: 4, category: 'Analytics' },
  ...fields,
});

describe('a badge says', () => {
  const certified = (certificate: ListingClaim['certificate'], site = voice) => {
    const { label, message } = sayListing('certified', claim({ certificate }), site);
    return `${label} | ${message}`;
  };

  test.each([
    [
      { state: 'in-force', level: 'Gold', until: '2027-03-14' },
      'Meridian certified | Gold until 14 Mar 2027',
    ],
    [{ state: 'due', level: 'Gold', until: '2027-03-14' }, 'Meridian certified | Gold until 14 Mar 2027'],
    [
      { state: 'grace', level: 'Gold', until: '2027-03-14' },
      'Meridian certified | Gold, in grace until 14 Mar 2027',
    ],
    [{ state: 'lapsed', on: '2026-02-03' }, 'Meridian certificate | lapsed 3 Feb 2026'],
    [{ state: 'lapsed', on: undefined }, 'Meridian certificate | lapsed'],
    [undefined, 'Available on | Meridian'],
  ] as const)('%j: %s', (certificate, said) => {
    expect(certified(certificate)).toBe(said);
  });

  test('the name of the marketplace once, where a level carries it', () => {
    const certificate = { state: 'in-force', level: 'Meridian Plus', until: '2027-03-14' } as const;
    expect(certified(certificate)).toBe('certificate | Meridian Plus until 14 Mar 2027');
  });

  test('the place with its month', () => {
    expect(sayListing('rank', claim(), voice)).toMatchObject({
      label: 'Meridian',
      message: '#4 in Analytics, Nov 2026',
    });
  });

  test('the tier of a partner with its last day, or that it is listed', () => {
    const say = (tier: { name: string; until: string | undefined } | undefined) =>
      sayPartner({ slug: 'p', tier }, voice).message;
    expect(say({ name: 'Advanced', until: '2027-01-31' })).toBe('Advanced until 31 Jan 2027');
    expect(say({ name: 'Advanced', until: undefined })).toBe('Advanced');
    expect(say(undefined)).toBe('listed');
  });

  test('that a listing is gone', () => {
    expect(sayRemoved(voice)).toMatchObject({ message: 'no longer listed', tone: 'quiet' });
  });
});

describe('the files', () => {
  test('turn by themselves when a certificate lapses', () => {
    expect(saysOn('2027-01-08', 'certified/a')).toBe('Meridian certified | Full until 10 Jan 2027');
    expect(saysOn('2027-01-09', 'certified/a')).toContain('in grace until');
    expect(saysOn('2027-04-01', 'certified/a')).toMatch(/^Meridian certificate \| lapsed \d+ Mar 2027$/);
  });

  test('stand for every listing, also one that was removed', () => {
    const paths = [...filesOn('2026-11-21').keys()];
    expect(paths).toHaveLength(new Set(paths).size);
    expect(paths.filter((path) => path.endsWith('/gone.svg'))).toEqual([
      'badges/certified/gone.svg',
      'badges/rank/gone.svg',
    ]);
    expect(saysOn('2026-11-21', 'certified/gone')).toBe('Meridian | no longer listed');
  });

  test('are an SVG and its data, for each', () => {
    for (const [path, text] of filesOn('2026-11-21')) {
      if (path.endsWith('.json')) endpoint.parse(JSON.parse(text));
      else expect(findSvgDangers(text), path).toEqual([]);
    }
  });
});

describe('whatever is said', () => {
  const draw = createDrawer('#3b5bdb');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '東京 <b>',
      'شريك معتمد',
      'Zoë & Co',
      '"\'>',
      ']]>',
      '\u202eabc',
      '\ud800',
      '👩‍🚀',
      'x'.repeat(300),
    ),
  );
  const tone = fc.constantFrom<Tone>('good', 'warning', 'bad', 'quiet', 'accent');

  test('a badge is a picture with a name, of a width that holds its words, without anything from elsewhere', () => {
    fc.assert(
      fc.property(text, text, tone, (label, message, of) => {
        const { svg, json } = draw({ label, message, tone: of });
        const { root } = parseXml(svg);
        expect(root?.attributes['role']).toBe('img');
        const [title] = root?.children ?? [];
        expect(title instanceof XmlElement && title.name === 'title').toBe(true);
        expect(findSvgDangers(svg)).toEqual([]);
        expect(svg).not.toMatch(/href|url\(/);
        expect(Number(root?.attributes['width'])).toBeGreaterThan(9);
        endpoint.extend({ message: z.string() }).parse(JSON.parse(json));
      }),
    );
  });

  test('a longer text makes a wider badge, in any script', () => {
    const widthOf = (message: string) =>
      Number(parseXml(draw({ label: 'a', message, tone: 'good' }).svg).root?.attributes['width']);
    for (const word of ['Gold', '東京', 'شريك', 'מוסמך']) {
      expect(widthOf(`${word} ${word} ${word}`), word).toBeGreaterThan(widthOf(word) + 10);
    }
  });
});
