import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '#lib/desk/print/csv.ts';
import { manyLines, oneLine, writeJson } from '#lib/desk/print/harmless.ts';
import { writeTable } from '#lib/desk/print/table.ts';
import { fit, widthOf } from '#lib/desk/print/width.ts';

const OBEYED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const unit = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[31m',
      '\u009b',
      '\u202e',
      '\n',
      '\r',
      '\t',
      '\ud800',
      '=',
      '@',
      '"',
      '界',
      'é',
      'a',
      ' ',
    ),
    maxLength: 30,
  }),
);

describe('in a terminal', () => {
  test('no text of a stranger says anything but its letters', () => {
    fc.assert(
      fc.property(unit, (text) => {
        expect(oneLine(text)).not.toMatch(OBEYED);
        expect(manyLines(text).join('')).not.toMatch(OBEYED);
        expect(writeJson({ text }).replaceAll('\n', '')).not.toMatch(OBEYED);
      }),
    );
    expect(oneLine('a\u001b[31mred\u202eder')).toBe('a�[31mred�der');
  });

  test('JSON reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), unit, (value, text) => {
        expect(JSON.parse(writeJson([value, text]))).toEqual(JSON.parse(JSON.stringify([value, text])));
      }),
    );
  });

  test('no line of a table is wider than the terminal, and no cell breaks it', () => {
    const columns = [{ head: 'id' }, { head: 'who', least: 4 }, { head: 'matter', least: 6 }];
    const rows = fc.array(fc.tuple(fc.constant('0123abc'), unit, unit), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 25, max: 120 }), (texts, width) => {
        const lines = writeTable(columns, texts, { columns: width, colours: false }).split('\n');
        expect(lines).toHaveLength(texts.length + 2);
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(OBEYED);
        }
      }),
    );
  });

  test('letters of two columns count as two', () => {
    expect(widthOf('深圳 café')).toBe(9);
    expect(fit('深圳深圳', 5)).toBe('深圳…');
    expect(fit('harbour', 7)).toBe('harbour');
  });

  test('colours stand only where they are wanted', () => {
    const column = { head: 'state', style: () => 'red' as const };
    expect(writeTable([column], [['held']], { columns: 80, colours: true })).toContain('\u001b[31m');
    expect(writeTable([column], [['held']], { columns: 80, colours: false })).not.toContain('\u001b');
  });
});

describe('in a spreadsheet', () => {
  test('no cell is computed, and every one reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { minLength: 1 }), (rows) => {
        const csv = writeCsv(['one', 'two'], rows);
        const back = parse(csv, { bom: false, record_delimiter: '\r\n' });
        expect(back).toHaveLength(rows.length + 1);
        for (const [at, row] of rows.entries())
          for (const [column, text] of row.entries()) {
            const cell = back[at + 1]?.[column] ?? '';
            expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
            const plain = text
              .toWellFormed()
              .replace(/\r\n?/g, '\n')
              .replace(/(?!\n)\p{Cc}/gu, ' ');
            expect([plain, `'${plain}`]).toContain(cell);
          }
      }),
    );
  });

  test('cells are written as RFC 4180 has them', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['=1+1', 'say "hi"'],
          ['two\nlines', 'x, y'],
        ],
      ),
    ).toMatchInlineSnapshot(`
      "a,b
      '=1+1,"say ""hi"""
      "two
      lines","x, y"
      "
    `);
  });
});
