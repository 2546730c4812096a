import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_QUERY, normaliseQuery } from '#lib/gaps/query.ts';
import '../properties.ts';

const WORD = /^[a-z]{2,10}$/;
const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((all) => all.join(''));
const word = fc.stringMatching(WORD);
/** Something personal as people type it: alone, or within a few words. */
const among = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(word, { maxLength: 2 }), text, fc.array(word, { maxLength: 2 }))
    .map(([before, one, after]) => [...before, one, ...after].join(' '));

const sign = fc.constantFrom('-', ' ', '.', '/', ' - ', ')', '\u2011', '\u200b');
const phone = fc
  .tuple(fc.constantFrom('+', '00', '(0', ''), fc.array(digits(1, 4), { minLength: 5, maxLength: 6 }), sign)
  .map(([start, parts, gap]) => start + parts.join(gap));
const groupsOfFour = (text: string) => text.replaceAll(/(.{4})(?=.)/g, '$1 ');
const iban = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{2}$/),
    digits(2, 2),
    fc.stringMatching(/^[A-Z]{4}[0-9]{10,18}$/),
    fc.boolean(),
  )
  .map(([land, check, account, spaced]) => {
    const text = land + check + account;
    return spaced ? groupsOfFour(text) : text;
  });
const card = digits(13, 19).map(groupsOfFour);
const mail = fc.oneof(
  fc.emailAddress(),
  fc.emailAddress().map((one) => one.replace('@', '＠')),
  fc.emailAddress().map((one) => one.replace('@', ' (at) ')),
);
const token = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[A-Za-z0-9]{25,60}$/),
  fc.stringMatching(/^[a-z]{4}[0-9]{2}[a-z]{4}[0-9]{2}$/),
);
const sentence = fc.array(word, { minLength: 9, maxLength: 14 }).map((words) => words.join(' '));

describe('nothing personal survives', () => {
  test.each<[string, fc.Arbitrary<string>]>([
    ['e-mail addresses', mail],
    ['handles', word.map((name) => `@${name}`)],
    ['telephone numbers', phone],
    ['accounts', iban],
    ['cards', card],
    ['web addresses', fc.webUrl({ withQueryParameters: true })],
    ['web addresses without a scheme', fc.webUrl().map((url) => url.replace('https://', 'www.'))],
    ['IP addresses', fc.ipV4()],
    ['IP addresses of version 6', fc.ipV6()],
    [
      'days of birth',
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10).slice(-10)),
    ],
    ['keys and tokens', token],
    ['sentences', sentence],
  ])('%s', (_, personal) => {
    fc.assert(
      fc.property(among(personal), (typed) => {
        expect(normaliseQuery(typed)).toBe('');
      }),
    );
  });

  test('figures of any script count as figures', () => {
    expect(normaliseQuery('٠١٧١٢٣٤')).toBe('');
    expect(normaliseQuery('０１７１２３４')).toBe('');
  });
});

test('names of products stay', () => {
  const typed = [
    'Kafka',
    'SAP S/4HANA',
    'Dynamics 365',
    'Microsoft365',
    'monday.com',
    'C#',
    'e-signature',
    'customer-relationship-management',
    'web hooks to Google Sheets',
    '会計ソフト',
    'قاعدة البيانات',
    'ISO 9001',
  ];
  expect(typed.map(normaliseQuery)).toEqual(typed.map((text) => text.toLowerCase()));
});

test('case, width and space do not tell queries apart', () => {
  expect(normaliseQuery('  Power\u00a0\t BI\u200b ')).toBe('power bi');
  expect(normaliseQuery('ＫＡＦＫＡ')).toBe('kafka');
});

test('what says nothing, or more than a name, is left out', () => {
  expect(normaliseQuery('')).toBe('');
  expect(normaliseQuery(' … ?! ')).toBe('');
  expect(normaliseQuery('abcdefgh '.repeat(7))).toBe('');
});

test('a normal query stays as it is, and is short and well formed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
      const query = normaliseQuery(typed);
      expect(normaliseQuery(query)).toBe(query);
      expect(query.length).toBeLessThanOrEqual(MOST_QUERY);
      expect(query.isWellFormed()).toBe(true);
      expect(query).not.toMatch(/\p{Cc}/u);
    }),
  );
});
