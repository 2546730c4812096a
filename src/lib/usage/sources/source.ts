export const ENGINES = ['duckdb', 'postgres', 'clickhouse'] as const;
export type Engine = (typeof ENGINES)[number];

export interface SourceColumn {
  readonly name: string;
  /** As the engine calls it. */
  readonly type: string;
}

/** Queries ask for nothing else; integers come as number, bigint or text. */
export type Cell = string | number | bigint | boolean | null;

/** Names of columns and rows of values. */
export interface ResultTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Name under which the rows of a source stand in a query, so that no new name is mistaken for a column. */
export const ORIGIN = 'origin';

/** How an engine writes what SQL leaves to it. Each takes a column and gives an expression. */
export interface Dialect {
  readonly quoteName: (name: string) => string;
  readonly quoteText: (text: string) => string;
  /** Text as it stands in the source, for reports. */
  readonly asWritten: (column: SourceColumn) => string;
  readonly asText: (column: SourceColumn) => string;
  /** A date, null where there is none. */
  readonly asDay: (column: SourceColumn) => string;
  /** A whole number; 0 for nothing, UNREADABLE for anything else. */
  readonly asFigure: (column: SourceColumn) => string;
  /** 1 or 0; 0 for nothing, UNREADABLE for anything else. */
  readonly asFlag: (column: SourceColumn) => string;
}

/** Rows with where they stand: `place_file` as text and `place_row`, a number from 1, both empty in a database. */
export interface PlacedRows {
  readonly from: string;
  /** Lines of rows of a file, where it has lines. */
  readonly findLines?: (file: string, rows: readonly number[]) => Promise<ReadonlyMap<number, number>>;
}

/** Raw rows somewhere, and an engine that can count them where they are. */
export interface UsageSource {
  readonly engine: Engine;
  readonly dialect: Dialect;
  readonly columns: readonly SourceColumn[];
  /** What stands after `from`. */
  readonly from: string;
  /** The same rows with their places; `files` narrows them to some of the files. */
  readonly place: (files?: readonly string[]) => PlacedRows;
  readonly query: (sql: string) => Promise<ResultTable>;
  /** Share done of the running query in [0, 1]; undefined where the engine does not say. */
  readonly progress: () => number | undefined;
  readonly close: () => Promise<void>;
}

export interface SourceRequest {
  /** Glob, path or address. */
  readonly input: string;
  /** Table of a database. */
  readonly table: string;
}
