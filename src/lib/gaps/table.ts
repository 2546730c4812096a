import { layOut } from '#lib/certify/columns.ts';
import type { GapReport } from './model.ts';
import { saySearches, writeSections, type Section } from './words.ts';

/** Rows of each part that the terminal shows; the files have all. */
const MOST_ROWS = 10;

function writeSection({ title, nothing, head, rows }: Section): string {
  if (rows.length === 0) return `${title}\n${nothing}`;
  const lines = rows.slice(0, MOST_ROWS).map((cells) => cells.map(({ text }) => text));
  const left = rows.length - lines.length;
  const table = layOut([head.map(({ name }) => name.toLowerCase()), ...lines]);
  return `${title}\n${table}${left > 0 ? `\nand ${String(left)} more` : ''}`;
}

/** The report for a terminal: the first rows of each part. */
export const writeTable = (report: GapReport): string =>
  `${[saySearches(report), ...writeSections(report).map(writeSection)].join('\n\n')}\n`;
