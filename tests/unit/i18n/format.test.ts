import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
