import type { Cell } from '#lib/compare/model.ts';
import { readListing, readPartner, type FactSection } from '#lib/site/compare/sections.ts';
import type { EntryView } from './catalogue.ts';
import type { Writer } from '#lib/twins/writer.ts';

/** Every fact of an entry, as its page and the comparison say them. */
export const readSections = (entry: EntryView, writer: Writer): readonly FactSection[] =>
  entry.noun === 'integration' ? readListing(writer)(entry.view) : readPartner(writer)(entry.view);

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
