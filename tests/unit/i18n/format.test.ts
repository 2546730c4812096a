import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill, plural } from '#lib/i18n/wording.ts';

const en = getFormat('en');

describe('formats', () => {
  test('an English day puts the day first and is never broken over two lines', () => {
    expect(en.day('2027-03-14')).toBe('14\u00a0Mar\u00a02027');
  });
  test('a share near one keeps its decimals, a share of one has none', () => {
    expect([0.9997, 0.999998, 0.5, 1, 0].map((share) => en.percent(share))).toEqual([
      '99.97%',
      '99.99%',
      '50%',
      '100%',
      '0%',
    ]);
  });
  test('a change shows its sign unless there is none', () => {
    expect([0.12, -0.05, 0].map((share) => en.change(share))).toEqual(['+12%', '-5%', '0%']);
  });
  test('a price shows cents only where it has some', () => {
    expect([en.money(49, 'EUR'), en.money(4.5, 'USD')]).toEqual(['€49', '$4.50']);
  });
  test('a language is called what its readers call it, and by its tag where nobody knows it', () => {
    expect(['en', 'de', 'ar'].map((locale) => getFormat(locale).language('de'))).toEqual([
      'German',
      'Deutsch',
      'الألمانية',
    ]);
    expect(en.language('qaa')).toBe('qaa');
  });
  test('large numbers are shortened for reading and never for columns', () => {
    expect([en.compact(1_234_567), en.number(1_234_567), en.fixed(8)]).toEqual(['1.2M', '1,234,567', '8.00']);
  });
  test('a locale has one set of formats', () => {
    expect(getFormat('en')).toBe(en);
  });
});

describe('counted phrases', () => {
  test('take the form that the language asks for', () => {
    const forms = plural({ one: '{n} project', other: '{n} projects' });
    expect([0, 1, 2, 1200].map((n) => en.count(forms, n))).toEqual([
      '0 projects',
      '1 project',
      '2 projects',
      '1,200 projects',
    ]);
  });
  test('fall back on the general form', () => {
    expect(getFormat('ar').count({ other: 'n' }, 2)).toBe('n');
  });
});

describe('templates', () => {
  test('a place without a part stays, so that it is seen', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
  test('a part is never read as a template', () => {
    fc.assert(
      fc.property(fc.string(), (part) => {
        expect(fill('<{a}>', { a: part, b: 'never' })).toBe(`<${part}>`);
      }),
    );
  });
});

/** No-break spaces and marks of direction as their code points, so that they are seen. */
const show = (text: string) =>
  text.replaceAll(/[\u00a0\u200e\u200f]/g, (mark) => `<${mark.charCodeAt(0).toString(16)}>`);

describe('German', () => {
  const de = getFormat('de');
  test('has its own marks for days, figures, shares and money', () => {
    expect(
      [
        de.day('2027-03-14'),
        de.month('2026-08-30'),
        de.number(1_234_567),
        de.decimal(1234.5),
        de.compact(1234),
        de.compact(1_234_567),
        de.percent(0.9997),
        de.change(-0.05),
        de.money(6000, 'EUR'),
        de.list(['A', 'B', 'C']),
      ].map(show),
    ).toMatchInlineSnapshot(`
      [
        "14.<a0>März<a0>2027",
        "Aug. 2026",
        "1.234.567",
        "1.234,5",
        "1.234",
        "1,2<a0>Mio.",
        "99,97<a0>%",
        "-5<a0>%",
        "6.000<a0>€",
        "A, B, C",
      ]
    `);
  });
});

describe('Arabic', () => {
  const ar = getFormat('ar');
  test('has its own months and comma, and Latin digits whatever the country', () => {
    expect(
      [
        ar.day('2027-03-14'),
        ar.month('2026-08-30'),
        ar.number(1_234_567),
        ar.decimal(1234.5),
        ar.compact(1_234_567),
        ar.percent(0.9997),
        ar.change(-0.05),
        ar.money(6000, 'EUR'),
        ar.list(['A', 'B', 'C']),
      ].map(show),
    ).toMatchInlineSnapshot(`
      [
        "14<a0>مارس<a0>2027",
        "أغسطس 2026",
        "1,234,567",
        "1,234.5",
        "1.2<a0>مليون",
        "99.97<200e>%<200e>",
        "<200e>-5<200e>%<200e>",
        "<200f>6,000<a0>€",
        "A<200f>، B<200f>، C",
      ]
    `);
    expect(getFormat('ar-EG').number(1234)).toBe('1,234');
    expect(getFormat('ar-SA').day('2027-03-14')).toBe(ar.day('2027-03-14'));
  });
  test('counts in six forms', () => {
    const { projects } = getDictionary('ar').card;
    expect([0, 1, 2, 3, 11, 100].map((n) => ar.count(projects, n))).toMatchInlineSnapshot(`
      [
        "لا مشاريع",
        "مشروع واحد",
        "مشروعان",
        "3 مشاريع",
        "11 مشروعًا",
        "100 مشروع",
      ]
    `);
  });
});
