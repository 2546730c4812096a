import { parse } from 'csv-parse/sync';
import { closeSync, existsSync, globSync, openSync, readSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { UsageError } from '../usage-error.ts';

const CSV = /\.(?:csv|tsv|txt)(?:\.gz)?$/i;
const PARQUET = /\.(?:parquet|pq)$/i;

export interface InputFiles {
  readonly format: 'csv' | 'parquet';
  /** Paths in code-point order. */
  readonly files: readonly string[];
}

function listFiles(input: string): readonly string[] {
  // A name that exists is itself, whatever signs of a glob it holds.
  if (existsSync(input)) {
    if (!statSync(input).isDirectory()) return [input];
    throw new UsageError(
      `${input} is a folder. Name its files by a glob, such as '${input.replace(/\/+$/, '')}/*.parquet'.`,
    );
  }
  return globSync(input).filter((path) => statSync(path).isFile());
}

/** Files that a path or glob names. Throws UsageError where there is none, or not of one known kind. */
export function findInputFiles(input: string): InputFiles {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    throw new UsageError(
      `${input.replace(/\/\/[^@/]*@/, '//')} is an address, and only files are read here. Download the files and name them by a path or glob.`,
    );
  }
  const files = listFiles(input).toSorted((a, b) => (a < b ? -1 : 1));
  if (files.length === 0) {
    throw new UsageError(
      `No file matches ${input}. Check the path, and quote a glob so that the shell leaves it alone.`,
    );
  }
  const strange = files.find((file) => !CSV.test(file) && !PARQUET.test(file));
  if (strange !== undefined) {
    throw new UsageError(
      `${strange} is neither CSV (.csv, .tsv, .csv.gz) nor Parquet (.parquet). Narrow the glob or rename the file.`,
    );
  }
  const parquet = files.filter((file) => PARQUET.test(file));
  if (parquet.length > 0 && parquet.length < files.length) {
    throw new UsageError(
      `${input} matches CSV and Parquet files. Name one kind only, or rows may count twice.`,
    );
  }
  return { format: parquet.length > 0 ? 'parquet' : 'csv', files };
}

const HEADER_BYTES = 65_536;
const DELIMITERS = [',', ';', '\t', '|'] as const;

function readStart(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    const start = bytes.subarray(0, readSync(descriptor, bytes, 0, HEADER_BYTES, 0));
    const isPacked = /\.gz$/i.test(file);
    return (isPacked ? gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }) : start).toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** Files that begin with the same header line, with what it says. */
export interface CsvGroup {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly files: readonly string[];
}

function readHeader(line: string, [file = '']: readonly string[]): Omit<CsvGroup, 'files'> {
  if (line.trim() === '') throw new UsageError(`${file} is empty: its first line must name the columns.`);
  const count = (sign: string) => line.split(sign).length;
  const delimiter = DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const names = parse(line, { delimiter, relax_column_count: true })[0] ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UsageError(`${file}:1: two columns are named "${twice}". Rename one of them.`);
  return { delimiter, names };
}

/** CSV files by their header lines; the delimiter is the sign that a header holds most. */
export function groupByHeader(files: readonly string[]): readonly CsvGroup[] {
  const groups = Map.groupBy(
    files,
    (file) =>
      readStart(file)
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)[0] ?? '',
  );
  return [...groups].map(([line, same]) => ({ ...readHeader(line, same), files: same }));
}
