import { parse } from 'csv-parse/sync';
import type { BadRow, Row, RowSet } from './model.ts';
import { makeRow, SourceError } from './model.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that occurs most in the first line, outside quotes. */
export function guessDelimiter(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Records of a CSV text with a header line. A record with too many or too few cells is listed, not guessed at. */
export function readCsv(text: string, source: string, delimiter = guessDelimiter(text)): RowSet {
  let records: unknown;
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new SourceError(`${source}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isTable(records)) throw new SourceError(`${source}: not a table`);
  const [header = [], ...body] = records;
  const names = header.map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new SourceError(`${source}: two columns are called "${twice}"`);
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.length === names.length) {
      rows.push(makeRow(source, index + 1, Object.fromEntries(names.map((name, i) => [name, cells[i]]))));
    } else {
      const reason = `has ${cells.length} cells, the header has ${names.length}`;
      bad.push({ source, number: index + 1, reason });
    }
  }
  return { rows, bad };
}

function isTable(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
