import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Lines, counted from 1, on which rows of a CSV file begin. Rows are counted from 1 after the header; empty lines
 * are no rows, and a line break within quotes ends none.
 */
export async function findCsvLines(
  file: string,
  rows: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const wanted = new Set(rows);
  const found = new Map<number, number>();
  const bytes = createReadStream(file);
  const text = /\.gz$/i.test(file) ? bytes.pipe(createGunzip()) : bytes;
  let [row, line, begin, quoted, empty] = [0, 1, 1, false, true];
  for await (const chunk of text as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      if (byte === NEWLINE) {
        line += 1;
        if (quoted) continue;
        if (!empty) {
          if (wanted.has(row)) found.set(row, begin);
          row += 1;
        }
        [begin, empty] = [line, true];
      } else if (byte !== RETURN) {
        empty = false;
        if (byte === QUOTE) quoted = !quoted;
      }
    }
    if (found.size === wanted.size) break;
  }
  if (!empty && wanted.has(row)) found.set(row, begin);
  return found;
}
