import type { Cell, Line } from '#lib/compare/model.ts';
import type { FactSection } from '#lib/compare/sections.ts';
import { type Absolute, escapeText, writeLink } from './text.ts';
import { writeItems, writePart, type Writer } from './writer.ts';

const writeLine = (line: Line, absolute: Absolute): string =>
  typeof line === 'string' ? escapeText(line) : writeLink(line[0], line[1], absolute);

export const writeCell = (cell: Cell, absolute: Absolute): string => {
  const [first] = cell;
  return cell.length === 1 && first !== undefined
    ? writeLine(first, absolute)
    : cell.map((line) => writeLine(line, absolute)).join('; ');
};

/** Names of facts as text, to be said once more. */
export const sayUnstated = (unstated: readonly string[], { t }: Pick<Writer, 't'>): string =>
  `**${escapeText(t.terms.notStated)}**: ${unstated.map(escapeText).join('; ')}`;

/** Facts of an entry under a heading each; what is not stated is named at the end of its group. */
export const writeSections = (sections: readonly FactSection[], writer: Writer): readonly string[] =>
  sections.map(({ title, facts, unstated }) => {
    const items = facts.map(
      ([label, cell]) => `**${escapeText(label)}**: ${writeCell(cell, writer.absolute)}`,
    );
    if (unstated.length > 0) items.push(sayUnstated(unstated, writer));
    return writePart(title, writeItems(items));
  });
