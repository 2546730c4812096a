import type { Cell, ComparedEntry, FactGroup } from './model.ts';

export interface ComparedCell {
  readonly lines: Cell;
  /** True where the lines only say that there is nothing. */
  readonly isAbsent: boolean;
}

export interface ComparedRow {
  readonly label: string;
  /** In the order of the entries. */
  readonly cells: readonly ComparedCell[];
  /** Not all entries say the same; the order of lines does not count. */
  readonly differs: boolean;
}

export interface ComparedGroup {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  readonly differs: boolean;
  /** Facts that none of them states. */
  readonly unstated: readonly string[];
}

const textOf = (line: Cell[number]): string => (typeof line === 'string' ? line : line[0]);

const NOTHING: ComparedCell = { lines: [], isAbsent: true };

/** What a cell says, whatever the order of its lines and wherever they lead. */
const saying = ({ lines }: ComparedCell): string => lines.map(textOf).sort().join('\n');

function compareCells(label: string, cells: readonly ComparedCell[]): ComparedRow {
  const [first, ...others] = cells.map(saying);
  return { label, cells, differs: others.some((other) => other !== first) };
}

/** Names of one thing, spelt with other capitals or spaces. */
const fold = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Facts that entries name themselves: those that most of them name first, then by name in code-point order. */
function compareNamed(entries: readonly ComparedEntry[], at: number, absent: string): readonly ComparedRow[] {
  const columns = entries.map(({ facts }) => new Map(facts[at]?.[1].map((each) => [fold(each[0]), each])));
  const labels = new Map<string, string>();
  for (const column of columns) {
    for (const [key, [label]] of column) {
      const known = labels.get(key);
      if (known === undefined || label < known) labels.set(key, label);
    }
  }
  const holders = (key: string) => columns.filter((column) => column.has(key)).length;
  return [...labels]
    .sort(([a], [b]) => holders(b) - holders(a) || (a < b ? -1 : 1))
    .map(([key, label]) =>
      compareCells(
        label,
        columns.map((column) => {
          const own = column.get(key)?.[1];
          if (own) return { lines: own, isAbsent: false };
          return column.size === 0 ? NOTHING : { lines: [absent], isAbsent: true };
        }),
      ),
    );
}

/**
 * Entries side by side, row by row. Pure: the order of entries orders the cells and changes nothing about which
 * rows differ; entries that say the same differ in nothing.
 */
export function compareRows(
  groups: readonly FactGroup[],
  entries: readonly ComparedEntry[],
): readonly ComparedGroup[] {
  return groups.map(({ title, labels, absent }, at) => {
    const asked = labels.map((label, index) =>
      compareCells(
        label,
        entries.map(({ facts }) => {
          const lines = facts[at]?.[0][index] ?? [];
          return { lines, isAbsent: lines.length === 0 };
        }),
      ),
    );
    const isStated = ({ cells }: ComparedRow) => cells.some(({ isAbsent }) => !isAbsent);
    const rows = [...asked.filter(isStated), ...compareNamed(entries, at, absent)];
    return {
      title,
      rows,
      differs: rows.some(({ differs }) => differs),
      unstated: asked.filter((row) => !isStated(row)).map(({ label }) => label),
    };
  });
}
