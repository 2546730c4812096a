import { styleText } from 'node:util';
import { oneLine } from './harmless.ts';
import { fit, pad, widthOf } from './width.ts';

/** Where something is printed. */
export interface Terminal {
  /** Columns of a line. */
  readonly columns: number;
  readonly colours: boolean;
}

export type Style = Parameters<typeof styleText>[0];

export interface Column {
  readonly head: string;
  /** Columns it may be cut to, where there is no room; without it it is never cut. */
  readonly least?: number;
  /** Colour of a cell by its text. */
  readonly style?: (cell: string) => Style | undefined;
}

const GAP = '  ';

export const paint = (text: string, style: Style | undefined, { colours }: Terminal): string =>
  colours && style !== undefined ? styleText(style, text, { validateStream: false }) : text;

/** Widths that fit the line: what may be cut is, the widest first. */
function chooseWidths(columns: readonly Column[], rows: readonly (readonly string[])[], most: number) {
  const widths = columns.map(({ head }, at) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  let over = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1)) - most;
  while (over > 0) {
    const room = (at: number): number => (widths[at] ?? 0) - (columns[at]?.least ?? Number.POSITIVE_INFINITY);
    const cut = widths
      .map((width, at) => ({ width, at }))
      .filter(({ at }) => room(at) > 0)
      .sort((a, b) => b.width - a.width)[0];
    if (cut === undefined) break;
    widths[cut.at] = cut.width - 1;
    over -= 1;
  }
  return widths;
}

/** Rows in columns below their heads; a column without any text is left out. Cells are made harmless. */
export function writeTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const cells = rows.map((row) => row.map(oneLine));
  const shown = columns.flatMap((column, at) =>
    cells.some((row) => (row[at] ?? '') !== '') ? [{ column, at }] : [],
  );
  const widths = chooseWidths(
    shown.map(({ column }) => column),
    cells.map((row) => shown.map(({ at }) => row[at] ?? '')),
    terminal.columns,
  );
  const writeLine = (
    texts: readonly string[],
    styleOf: (column: Column, cell: string) => Style | undefined,
  ) =>
    shown
      .map(({ column, at }, place) => {
        const text = texts[at] ?? '';
        const cell = fit(text, widths[place] ?? 0);
        const padded = place === shown.length - 1 ? cell : pad(cell, widths[place] ?? 0);
        return paint(padded, styleOf(column, text), terminal);
      })
      .join(GAP)
      .trimEnd();
  const head = writeLine(
    columns.map((column) => column.head),
    () => 'dim',
  );
  return [head, ...cells.map((row) => writeLine(row, (column, cell) => column.style?.(cell))), ''].join('\n');
}
