import type { SourceRule } from '../map/schema.ts';
import { readCsv } from './csv.ts';
import type { RowSet } from './model.ts';
import { SourceError } from './model.ts';
import { readJsonLines, readTree } from './tree.ts';

/** The rows in one file's bytes. Throws {@link SourceError} where there is no list of rows at all. */
export function readRows(bytes: Uint8Array, file: string, source: string, rule: SourceRule): RowSet {
  const text = decode(bytes, source, rule.encoding);
  const format = rule.format ?? formatOf(file);
  switch (format) {
    case 'csv':
      return readCsv(text, source, rule.delimiter);
    case 'jsonl':
      return readJsonLines(text, source);
    case 'json':
    case 'yaml':
      return readTree(text, source, format, rule.rows);
    case undefined:
      throw new SourceError(`${source}: cannot tell the format of ${file}; name it as \`format\` in the map`);
  }
}

function formatOf(file: string): SourceRule['format'] {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  switch (ending) {
    case 'csv':
    case 'tsv':
      return 'csv';
    case 'json':
      return 'json';
    case 'jsonl':
    case 'ndjson':
      return 'jsonl';
    case 'yaml':
    case 'yml':
      return 'yaml';
    default:
      return undefined;
  }
}

function decode(bytes: Uint8Array, source: string, encoding: string): string {
  let decoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new SourceError(`${source}: no encoding is called "${encoding}"`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new SourceError(
      `${source}: is not ${encoding}; name its \`encoding\` in the map, for example windows-1252`,
    );
  }
}
