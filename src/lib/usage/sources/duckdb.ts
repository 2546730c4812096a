import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLine, UsageError } from '../usage-error.ts';
import { findCsvLines } from './csv-lines.ts';
import { DUCKDB_DIALECT } from './duckdb-dialect.ts';
import { findInputFiles, groupByHeader, type CsvGroup, type InputFiles } from './input-files.ts';
import type { Cell, PlacedRows, ResultTable, SourceRequest, UsageSource } from './source.ts';

/** What DuckDB may hold; the rest spills to a folder of its own. Node needs some hundred megabytes beside it. */
const MEMORY_LIMIT = '1400MB';

const { quoteText } = DUCKDB_DIALECT;

/** A path that DuckDB takes as it is: signs of its globs stand in brackets. */
const quotePath = (path: string): string => quoteText(path.replace(/[[*?]/g, '[$&]'));

const listPaths = (files: readonly string[]): string => `[${files.map(quotePath).join(', ')}]`;

/** Nothing is left to DuckDB's guesses: they depend on the rows that happen to stand first. */
function readCsv({ delimiter, names, files }: CsvGroup): string {
  const columns = names.map((name) => `${quoteText(name)}: 'VARCHAR'`);
  return `read_csv(${listPaths(files)}, auto_detect = false, header = true, quote = '"', escape = '"', delim = ${quoteText(delimiter)}, columns = {${columns.join(', ')}})`;
}

function readFiles({ format }: InputFiles, files: readonly string[]): string {
  if (format === 'parquet') return `read_parquet(${listPaths(files)}, union_by_name = true)`;
  const groups = groupByHeader(files).map((group) => `select * from ${readCsv(group)}`);
  return `(${groups.join(' union all by name ')})`;
}

/** Rows of a CSV file are numbered in their order, which DuckDB keeps as long as nothing sorts them. */
function placeRows(input: InputFiles, files: readonly string[]): PlacedRows {
  if (input.format === 'parquet') {
    const rows = `read_parquet(${listPaths(files)}, union_by_name = true, filename = true, file_row_number = true)`;
    return { from: `(select *, filename as place_file, file_row_number + 1 as place_row from ${rows})` };
  }
  const each = files.map(
    (file) =>
      `select *, ${quoteText(file)} as place_file, row_number() over () as place_row from ${readFiles(input, [file])}`,
  );
  return { from: `(${each.join(' union all by name ')})`, findLines: findCsvLines };
}

/** DuckDB's own words about a file it cannot read, in one line. */
function explain(thrown: unknown): UsageError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const line = /on Line: (\d+)/i.exec(message)?.[1];
  const file =
    /^\s*file\s*=\s*(.+)$/m.exec(message)?.[1] ??
    /"([^"\n]+\.(?:csv|tsv|txt|parquet|pq)(?:\.gz)?)"/i.exec(message)?.[1];
  const reason = /^(?:Error when |Expected Number of Columns|Value with unterminated)[^\n]*/m.exec(
    message,
  )?.[0];
  const place = [file?.trim(), line].filter((part) => part !== undefined).join(':');
  return new UsageError(
    `${place === '' ? '' : `${place}: `}the rows cannot be read: ${(reason ?? firstLine(thrown)).slice(0, 300)}`,
  );
}

async function readTable(connection: DuckDBConnection, sql: string): Promise<ResultTable> {
  try {
    const result = await connection.runAndReadAll(sql);
    return { names: result.columnNames(), rows: result.getRowsJS() as Cell[][] };
  } catch (thrown) {
    throw explain(thrown);
  }
}

async function openConnection(spill: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY_LIMIT,
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
}

/** CSV and Parquet files, read by DuckDB within this process. */
export async function openDuckdb({ input }: SourceRequest): Promise<UsageSource> {
  const found = findInputFiles(input);
  const spill = await mkdtemp(join(tmpdir(), 'portico-usage-'));
  const instance = await openConnection(spill);
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
    await rm(spill, { recursive: true, force: true });
  };
  try {
    for (const setting of [
      "TimeZone = 'UTC'",
      'enable_progress_bar = true',
      'enable_progress_bar_print = false',
    ]) {
      await connection.run(`set ${setting}`);
    }
    const from = readFiles(found, found.files);
    const { rows } = await readTable(connection, `describe select * from ${from}`);
    return {
      engine: 'duckdb',
      dialect: DUCKDB_DIALECT,
      columns: rows.map(([name, type]) => ({ name: String(name), type: String(type) })),
      from,
      place: (files = found.files) => placeRows(found, files),
      query: (sql) => readTable(connection, sql),
      progress: () => {
        const { percentage } = connection.progress;
        return percentage > 0 ? percentage / 100 : undefined;
      },
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
