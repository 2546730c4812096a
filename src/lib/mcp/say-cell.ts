import type { Cell } from '#lib/compare/model.ts';
import type { Writer } from '#lib/twins/writer.ts';

/** Lines of a cell in one, links with their addresses. */
export function sayCell(cell: Cell, { absolute, t }: Writer): string {
  if (cell.length === 0) return t.terms.notStated;
  return cell
    .map((line) => {
      if (typeof line === 'string') return line;
      const [text, href] = line;
      const address = absolute(href);
      return address === undefined ? text : `${text} <${address}>`;
    })
    .join('; ');
}
