/** One record of a source. */
export interface Row {
  readonly source: string;
  /** From 1. In JSONL the line; else the record, a CSV header not counted. */
  readonly number: number;
  readonly value: unknown;
  /** The same for the same content, whatever the order of keys or rows. */
  readonly key: string;
}

/** A record that could not be read. */
export interface BadRow {
  readonly source: string;
  readonly number: number;
  readonly reason: string;
}

export interface RowSet {
  readonly rows: readonly Row[];
  readonly bad: readonly BadRow[];
}

/** A source that cannot be read at all. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** JSON with sorted keys. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}

export function makeRow(source: string, number: number, value: unknown): Row {
  return { source, number, value, key: canonicalJson(value) };
}
