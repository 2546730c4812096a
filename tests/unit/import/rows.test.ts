import { describe, expect, test } from 'vitest';
import { source } from '#lib/import/map/schema.ts';
import { readRows } from '#lib/import/rows/read.ts';

const read = (text: string, file: string, rule: object = {}) =>
  readRows(new TextEncoder().encode(text), file, 'rows', source.parse(rule));
const valuesOf = (text: string, file: string, rule?: object) =>
  read(text, file, rule).rows.map(({ value }) => value);

describe('CSV', () => {
  test('may start with a byte order mark and quote cells over lines', () => {
    expect(valuesOf('\ufeffname,text\r\n"A, B","two\nlines ""quoted"""\r\n', 'a.csv')).toEqual([
      { name: 'A, B', text: 'two\nlines "quoted"' },
    ]);
  });

  test.each([';', '\t', '|'])('is split at %j where the header is', (delimiter) => {
    expect(valuesOf(['name', 'price, net', 'note\nA', '1,5', 'b\n'].join(delimiter), 'a.csv')).toEqual([
      { name: 'A', 'price, net': '1,5', note: 'b' },
    ]);
  });

  test('lists a record with too many cells and reads the others', () => {
    const { rows, bad } = read('a,b\n1,2\n1,2,3\n4,5\n', 'a.csv');
    expect(rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(bad).toEqual([{ source: 'rows', number: 2, reason: 'has 3 cells, the header has 2' }]);
  });

  test('with two columns of one name is refused', () => {
    expect(() => read('a,a\n1,2\n', 'a.csv')).toThrow('two columns are called "a"');
  });

  test('in another encoding says what to do', () => {
    const bytes = new Uint8Array([0x61, 0x0a, 0xe4, 0x0a]);
    expect(() => readRows(bytes, 'a.csv', 'rows', source.parse({}))).toThrow(
      'rows: is not utf-8; name its `encoding` in the map, for example windows-1252',
    );
    const rule = source.parse({ encoding: 'windows-1252' });
    expect(readRows(bytes, 'a.csv', 'rows', rule).rows[0]?.value).toEqual({ a: 'ä' });
  });
});

describe('JSON and YAML', () => {
  test('a broken line of JSONL is listed with its line', () => {
    const { rows, bad } = read('{"a":1}\n\nnope\n[1]\n{"a":2}\n', 'a.jsonl');
    expect(rows.map(({ number }) => number)).toEqual([1, 5]);
    expect(bad.map(({ number, reason }) => `${number} ${reason}`)).toEqual([
      '3 is not JSON',
      '4 is not an object with named columns',
    ]);
  });

  test('a list may lie inside an object', () => {
    expect(valuesOf('{"data":{"items":[{"a":1}]}}', 'a.json', { rows: 'data.items' })).toEqual([{ a: 1 }]);
    expect(valuesOf('data:\n  - a: 1\n', 'a.yaml', { rows: 'data' })).toEqual([{ a: 1 }]);
  });

  test('an object without a path to its list is refused', () => {
    expect(() => read('{"items":[]}', 'a.json')).toThrow('name the path to the list as `rows`');
  });

  test('a file of unknown format is refused', () => {
    expect(() => read('x', 'a.xlsx')).toThrow('cannot tell the format of a.xlsx');
  });
});
