import { compareRows, type ComparedGroup } from '#lib/compare/rows.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { ComparisonView } from '#lib/site/model.ts';
import { sayUnstated, writeCell } from './facts.ts';
import { escapeText, writeLink } from './text.ts';
import { joinBlocks, writeHead, writeParagraph, writePart, type Writer } from './writer.ts';

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function writeGroup(
  { title, rows, unstated }: ComparedGroup,
  names: readonly string[],
  writer: Writer,
): string {
  const { t, absolute } = writer;
  const table = [
    writeRow([escapeText(t.compare.table.fact), ...names]),
    writeRow([...names, ''].map(() => '---')),
    ...rows.map(({ label, cells }) =>
      writeRow([escapeText(label), ...cells.map(({ lines }) => writeCell(lines, absolute))]),
    ),
  ];
  return writePart(
    title,
    rows.length > 0 ? table.join('\n') : undefined,
    unstated.length > 0 ? sayUnstated(unstated, writer) : undefined,
  );
}

/** The best of a category side by side: a table for each group of facts. */
export function writeComparison(view: ComparisonView, writer: Writer): string {
  const { t, format, absolute } = writer;
  const { head, category, entries, groups } = view;
  const words = { category: category.name, n: format.number(entries.length) };
  const names = entries.map(({ name, href }) => writeLink(name, href, absolute));
  return joinBlocks([
    writeHead(fill(t.compare.categoryTitle, words), head.path, writer),
    writeParagraph(fill(t.compare.categoryText, words)),
    ...compareRows(groups, entries).map((group) => writeGroup(group, names, writer)),
  ]);
}
