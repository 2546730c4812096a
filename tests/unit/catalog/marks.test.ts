import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMarks } from '#lib/catalog/marks.ts';

const mark = (text: string, ...words: readonly string[]) =>
  splitMarks(text, words)
    .map((part, at) => (at % 2 === 0 ? part : `[${part}]`))
    .join('');

test.each([
  ['Data Export', ['data'], '[Data] Export'],
  ['Data Export', ['da', 'exp'], '[Da]ta [Exp]ort'],
  ['Data Export', ['d', 'data'], '[Data] Export'],
  ['Metadata', ['data'], 'Metadata'],
  ['Café Système', ['cafe', 'syst'], '[Café] [Syst]ème'],
  ['Straße', ['str'], '[Straße]'],
  ['C++ and C#', ['c++'], '[C++] and C#'],
  ['Plain', [], 'Plain'],
  ['Plain', [''], 'Plain'],
])('%s with %j marked reads %s', (text, words, marked) => {
  expect(mark(text, ...words)).toBe(marked);
});

test('the parts are the text, whatever is marked', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (whole, words) => {
      const parts = splitMarks(whole, words);
      expect(parts.join('')).toBe(whole);
      expect(parts.length % 2).toBe(1);
    }),
  );
});
