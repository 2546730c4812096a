import type { Content } from '#lib/content/model.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/phrases.ts';

/** Words and numbers as on the pages, in the site's first language. */
export function voiceOf({ site }: Content): Voice {
  const locale = site.locales[0] ?? 'en';
  return { t: getDictionary(locale), format: getFormat(locale) };
}

const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

/** Lines for a terminal: with ordinary spaces, and none at their ends. */
export const joinLines = (lines: readonly string[]): string =>
  `${lines.map((line) => line.replace(NO_BREAK_SPACES, ' ').trimEnd()).join('\n')}\n`;

/** A difference with its sign: +0.36, -1.20. */
export const signed = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(2)}`;

/** Cells in columns: the first and those of `left` aligned to the left, the others to the right. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  left: ReadonlySet<number>,
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) =>
        left.has(index) ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  '),
  );
}
