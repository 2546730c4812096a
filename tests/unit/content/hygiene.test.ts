import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInvisible, findOpenIsolate } from '#lib/content/door/invisible.ts';
import { findMixedWords } from '#lib/content/door/mixed-script.ts';
import { issuesWith, listing, placeAndRule } from './fixture.ts';

const FILE = 'integrations/hygiene/index.md';

describe('what nobody sees', () => {
  it.each([
    ['a zero-width space', 'Pay\u200bpal'],
    ['a joiner between Latin letters', 'Pay\u200dpal'],
    ['a soft hyphen', 'Versand\u00adetikett'],
    ['a Hangul filler', 'Name \u3164'],
    ['a variation selector after a letter', 'a\ufe0f'],
    ['a right-to-left mark among Latin letters', 'abc\u200f'],
    ['a byte order mark in the middle', 'a\ufeffb'],
    ['a tag after a letter', 'a\u{e0061}'],
    ['a variation selector that hides a byte', 'a\u{e0121}'],
    ['a flag of tags that is none of the three', '\u{1f3f4}\u{e0078}\u{e0079}\u{e007f}'],
    ['a line separator', 'a\u2028b'],
  ])('is %s', (_what, text) => {
    expect(findInvisible(text)).toHaveLength(1);
  });

  it.each([
    ['a Persian word', 'می\u200cخواهم'],
    ['a Hindi word', 'क्\u200dष'],
    ['a Malayalam word', 'അവന്\u200d'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a person with a skin and a trade', '👩🏽\u200d🚒'],
    ['a heart', '❤\ufe0f'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a Japanese name', '葛\u{e0100}城'],
    ['a mark of direction beside Arabic', 'الإصدار \u200e2.0'],
    ['a direction that is set apart and closed', 'Von \u2068שלום\u2069 an'],
  ])('is not what %s needs', (_what, text) => {
    expect(findInvisible(text)).toEqual([]);
    expect(findOpenIsolate(text)).toBeUndefined();
  });

  it('is one stretch where characters follow each other', () => {
    expect(findInvisible('a\u200b\u200b\u{e0061}b\u200bc')).toEqual([
      { start: 1, end: 5 },
      { start: 6, end: 7 },
    ]);
  });

  it('does not hide in visible text of any kind', () => {
    const visible = fc.string({ unit: fc.constantFrom('a', 'é', 'ß', 'я', 'ع', '漢', '한', '1', ' ', '-', '€') });
    fc.assert(fc.property(visible, (text) => findInvisible(text).length === 0));
  });
});

describe('a direction that is set apart', () => {
  it.each([
    ['is not closed', 'a\u2067b', 1],
    ['is closed in another line', 'a\u2066b\nc\u2069', 1],
    ['was never opened', 'ab\u2069', 2],
    ['is opened twice and closed once', '\u2066a\u2067b\u2069', 0],
  ])('and %s is found', (_what, text, start) => {
    expect(findOpenIsolate(text)).toEqual({ start, end: start + 1 });
  });
});

describe('a word of two scripts', () => {
  it.each([
    ['P\u0430ypal', 'Paypal'],
    ['\u0421lient', 'Client'],
    ['\u0421бербанк', undefined],
    ['Cбербанк', '\u0421бербанк'],
    ['\u0399nvoice', 'Invoice'],
    ['GO\u039fGLE', 'GOOGLE'],
    ['\u13aamazon', 'Amazon'],
    ['\u0570ello', 'hello'],
    ['caf\u0435\u0301s', 'cafés'],
  ])('%s is found where its letters look alike', (word, meant) => {
    expect(findMixedWords(`a ${word} b`).map((each) => each.meant)).toEqual(meant === undefined ? [] : [meant]);
  });

  it.each([
    'μTorrent',
    'Δt in ms',
    'HTMLом',
    'SMS-рассылка',
    'ВКонтакте',
    '1С:Предприятие',
    'Яндекс Go',
    'Ελληνικά and English',
    'Tシャツ',
    'LINE公式アカウント',
    'K팝',
    'Toyota社',
    'iPhoneʼом',
    'STRAẞE',
    'Łódź',
    'naïve façade',
  ])('%s is left alone', (text) => {
    expect(findMixedWords(text)).toEqual([]);
  });

  it('is found in every place of a file, and the rest of the file is still checked', async () => {
    const issues = await issuesWith({ [FILE]: listing('summary: P\u0430y\nstatus: gone\n', '\nТ\u0435хt\n') });
    expect(issues.map(placeAndRule)).toEqual([
      `${FILE}:7:10 text/mixed-script`,
      `${FILE}:8:9 field/not-one-of`,
      `${FILE}:11:1 text/mixed-script`,
    ]);
  });
});
