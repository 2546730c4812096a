import { SLUG_MAX_LENGTH, SLUG_PATTERN, type Day } from '#lib/content/schema/fields.ts';
import {
  ORIGIN,
  type Cell,
  type Dialect,
  type PlacedRows,
  type ResultTable,
  type UsageSource,
} from './sources/source.ts';
import { hasAccounts } from './shape.ts';
import { writeRowColumns, type ColumnMap } from './sql/relation.ts';
import { FAULTS, faultConditions, type Fault } from './sql/rows.ts';

/** Places of one kind of fault that are shown. */
export const MOST_PLACES = 20;
/** Names that are no slugs, of which rows are looked up. */
const MOST_NAMES = 100;

export type FaultKind = Fault | 'slug';

export interface FaultPlace {
  /** File with its line or row, or the key of the row in a database. */
  readonly at: string;
  /** Values of the row as they stand in the source, by column. */
  readonly values: Readonly<Record<string, string>>;
}

export interface FaultGroup {
  readonly kind: FaultKind;
  readonly count: number;
  /** The first ones by file and row, or by key. */
  readonly places: readonly FaultPlace[];
}

export const isSlug = (name: string): boolean => name.length <= SLUG_MAX_LENGTH && SLUG_PATTERN.test(name);

interface Search {
  readonly source: UsageSource;
  readonly map: ColumnMap;
  readonly conditions: Readonly<Record<FaultKind, string>>;
}

const KINDS: readonly FaultKind[] = ['slug', ...FAULTS];

const NAMES = [
  'integration',
  'account',
  'day',
  'installs',
  'active',
  'calls',
  'errors',
  'affiliated',
] as const;

/** The rows once as they are counted and once as they are written, with their places. */
function writePlaced({ source: { dialect }, map }: Search, { from }: PlacedRows): string {
  const written = NAMES.flatMap((name) => {
    const column = name === 'integration' || name === 'day' ? map[name] : map.others[name];
    return column === undefined ? [] : [`${dialect.asWritten(column)} as ${name}_written`];
  });
  return `(select ${[...writeRowColumns(map, dialect), ...written].join(', ')}, place_file, place_row from ${from} as ${ORIGIN}) as faulty`;
}

const text = (value: Cell | undefined): string => String(value ?? '');

async function countFaults(
  search: Search,
): Promise<{ counts: ReadonlyMap<FaultKind, number>; files: readonly string[] }> {
  const sums = KINDS.map(
    (kind) => `sum(case when ${search.conditions[kind]} then 1 else 0 end) as ${kind}_count`,
  );
  const any = KINDS.map((kind) => `(${search.conditions[kind]})`).join(' or ');
  const { rows } = await search.source.query(
    `select place_file, ${sums.join(', ')} from ${writePlaced(search, search.source.place())} where ${any} group by place_file order by place_file`,
  );
  const counts = new Map<FaultKind, number>();
  for (const row of rows) {
    KINDS.forEach((kind, index) => counts.set(kind, (counts.get(kind) ?? 0) + Number(row[index + 1])));
  }
  return { counts, files: rows.map(([file]) => text(file)).slice(0, MOST_PLACES) };
}

function describePlaces(
  table: ResultTable,
  lines: ReadonlyMap<string, ReadonlyMap<number, number>>,
  map: ColumnMap,
): FaultPlace[] {
  return table.rows.map((row) => {
    const values = Object.fromEntries(table.names.map((name, index) => [name, text(row[index])]));
    const written = Object.fromEntries(NAMES.map((name) => [name, values[`${name}_written`] ?? '']));
    const file = values['place_file'] ?? '';
    const number = Number(values['place_row']);
    const line = lines.get(file)?.get(number);
    const keys = hasAccounts(map.shape)
      ? (['integration', 'account', 'day'] as const)
      : (['integration', 'day'] as const);
    const key = keys.map((name) => `${name} ${JSON.stringify(written[name])}`).join(', ');
    const at =
      file === '' ? key : line === undefined ? `${file}, row ${String(number)}` : `${file}:${String(line)}`;
    return { at, values: written };
  });
}

async function findPlaces(search: Search, kind: FaultKind, placed: PlacedRows): Promise<FaultPlace[]> {
  const order = [
    'place_file',
    'place_row',
    'integration_written',
    ...(hasAccounts(search.map.shape) ? ['account_written'] : []),
    'day_written',
  ];
  const table = await search.source.query(
    `select * from ${writePlaced(search, placed)} where ${search.conditions[kind]} order by ${order.join(', ')} limit ${String(MOST_PLACES)}`,
  );
  const [file, number] = ['place_file', 'place_row'].map((name) => table.names.indexOf(name));
  const rowsOf = Map.groupBy(table.rows, (row) => text(row[file ?? 0]));
  const lines = new Map<string, ReadonlyMap<number, number>>();
  for (const [name, rows] of rowsOf) {
    if (placed.findLines !== undefined) {
      lines.set(
        name,
        await placed.findLines(
          name,
          rows.map((row) => Number(row[number ?? 0])),
        ),
      );
    }
  }
  return describePlaces(table, lines, search.map);
}

const isOneOf = (names: readonly string[], dialect: Dialect): string =>
  names.length === 0
    ? '1 = 0'
    : `integration in (${names.slice(0, MOST_NAMES).map(dialect.quoteText).join(', ')})`;

/**
 * Every kind of fault with its number and first places. Reads the rows again, once for the numbers and once for
 * each kind found. `names` are those integrations that are no slugs, with their numbers of rows.
 */
export async function findFaults(
  source: UsageSource,
  map: ColumnMap,
  names: ReadonlyMap<string, number>,
  today: Day,
): Promise<readonly FaultGroup[]> {
  const listed = [...names.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const conditions = {
    ...faultConditions(map.shape, today),
    slug: isOneOf(listed, source.dialect),
  };
  const search: Search = { source, map, conditions };
  const { counts, files } = await countFaults(search);
  const placed = source.place(files.every((file) => file === '') ? undefined : files);
  const groups: FaultGroup[] = [];
  for (const kind of KINDS) {
    const found = counts.get(kind) ?? 0;
    const count = kind === 'slug' ? [...names.values()].reduce((sum, rows) => sum + rows, 0) : found;
    if (found > 0) groups.push({ kind, count, places: await findPlaces(search, kind, placed) });
  }
  return groups;
}
