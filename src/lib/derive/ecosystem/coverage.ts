import type { Term } from '#lib/content/schema/taxonomy.ts';
import type { CrossTable } from './model.ts';

const MOST_ROWS = 40;
const MOST_COLUMNS = 14;

interface Counted {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Words in their own order; where there are more than `most`, those that most entries name. */
function chooseWords(
  terms: readonly Term[],
  totals: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  const slugs = terms.map(({ slug }) => slug);
  if (slugs.length <= most) return slugs;
  const kept = new Set(
    slugs.toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, most),
  );
  return slugs.filter((slug) => kept.has(slug));
}

function countWords(entries: readonly Counted[], side: keyof Counted): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const entry of entries)
    for (const word of new Set(entry[side])) totals.set(word, (totals.get(word) ?? 0) + 1);
  return totals;
}

function countCells(entries: readonly Counted[], rows: readonly string[], columns: readonly string[]) {
  const rowAt = new Map(rows.map((slug, index) => [slug, index]));
  const columnAt = new Map(columns.map((slug, index) => [slug, index]));
  const counts = rows.map(() => columns.map(() => 0));
  const unstated = rows.map(() => 0);
  for (const entry of entries) {
    for (const row of new Set(entry.rows)) {
      const at = rowAt.get(row);
      const cells = at === undefined ? undefined : counts[at];
      if (at === undefined || cells === undefined) continue;
      if (entry.columns.length === 0) unstated[at] = (unstated[at] ?? 0) + 1;
      for (const column of new Set(entry.columns)) {
        const cell = columnAt.get(column);
        if (cell !== undefined) cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
  }
  return { counts, unstated };
}

/**
 * Entries by two vocabularies; one that names several words counts once in each. Gaps are ordered by what their
 * row and column would make expect together: row total × column total, then by slugs.
 */
export function crossTabulate(
  entries: readonly Counted[],
  rowTerms: readonly Term[],
  columnTerms: readonly Term[],
): CrossTable {
  const rowTotals = countWords(entries, 'rows');
  const columnTotals = countWords(entries, 'columns');
  const rows = chooseWords(rowTerms, rowTotals, MOST_ROWS);
  const columns = chooseWords(columnTerms, columnTotals, MOST_COLUMNS);
  const { counts, unstated } = countCells(entries, rows, columns);
  const gaps = rows
    .flatMap((row, at) =>
      columns
        .filter((_, cell) => counts[at]?.[cell] === 0)
        .map((column) => ({
          row,
          column,
          expected: (rowTotals.get(row) ?? 0) * (columnTotals.get(column) ?? 0),
        })),
    )
    .sort(
      (a, b) =>
        b.expected - a.expected ||
        (a.row === b.row ? (a.column < b.column ? -1 : 1) : a.row < b.row ? -1 : 1),
    )
    .map(({ row, column }) => ({ row, column }));
  return {
    rows,
    columns,
    counts,
    unstated,
    rowsLeftOut: rowTerms.length - rows.length,
    columnsLeftOut: columnTerms.length - columns.length,
    gaps,
  };
}
