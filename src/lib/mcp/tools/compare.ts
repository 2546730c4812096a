import { z } from 'zod';
import { MOST_COMPARED } from '#lib/compare/address.ts';
import { compareRows } from '#lib/compare/rows.ts';
import { compareHref } from '#lib/site/compare/links.ts';
import { clip, fitItems, ToolError } from '../answer.ts';
import { sourceOf } from '../catalogue.ts';
import { findEntries } from '../find-entry.ts';
import { sayCell } from '../say-cell.ts';
import { cut, noun, quoted, slug, source } from '../shapes.ts';
import { defineTool } from './tool.ts';

const LEAST = 2;
const MOST_VALUE = 220;

const input = z.strictObject({
  noun: noun.default('integration'),
  slugs: z.array(slug).min(LEAST).max(MOST_COMPARED).describe('Two to four of them.'),
  section: z.string().max(80).optional().describe('Only this group of facts, for example "Price".'),
});

const output = z.strictObject({
  entries: z.array(z.strictObject({ slug: z.string(), name: quoted, page: source.page })),
  rows: z
    .array(
      z.strictObject({
        group: z.string(),
        fact: z.string(),
        values: z.array(quoted).describe('In the order of the entries.'),
      }),
    )
    .describe('Facts in which they differ, in the order in which people decide.'),
  alike: z.int().describe('Facts in which they say the same.'),
  groups: z.array(z.string()).describe('Every group there is.'),
  page: source.page,
  as_of: source.as_of,
  cut,
});

export const compare = defineTool({
  name: 'compare',
  title: 'Compare entries',
  description: 'Sets two to four integrations, or partners, side by side and gives what differs.',
  input,
  output,
  run: async ({ noun: kind, slugs, section }, catalogue) => {
    const { writer } = catalogue;
    const { groups, entries } = await findEntries(kind, slugs, catalogue);
    if (entries.length < LEAST) throw new ToolError('These lead to one and the same: name two that differ.');
    const compared = compareRows(groups, entries);
    const titles = compared.map(({ title }) => title);
    const wanted = section?.trim().toLowerCase();
    if (wanted !== undefined && !titles.some((title) => title.toLowerCase() === wanted)) {
      throw new ToolError(`There is no such group of facts. There are: ${titles.join(', ')}.`);
    }
    const rows = compared
      .filter(({ title }) => wanted === undefined || title.toLowerCase() === wanted)
      .flatMap(({ title, rows: all }) => all.map((row) => ({ title, row })));
    const differing = rows
      .filter(({ row }) => row.differs)
      .map(({ title, row: { label, cells } }) => ({
        group: title,
        fact: clip(label, 120),
        values: cells.map(({ lines }) => clip(sayCell(lines, writer), MOST_VALUE)),
      }));
    const own = entries.map(({ slug: one, name }) => ({
      slug: one,
      name,
      page: sourceOf(kind, one, catalogue).page,
    }));
    const page =
      writer.origin +
      compareHref(
        kind,
        own.map((entry) => entry.slug),
        writer.paths.compare,
      );
    const structure = fitItems(
      differing,
      `Ask for one group with "section", or open ${page}`,
      (some, left) => ({
        entries: own,
        rows: [...some],
        alike: rows.length - differing.length,
        groups: titles,
        page,
        as_of: writer.today,
        cut: left,
      }),
    );
    const names = own.map(({ slug: one }) => one).join(', ');
    const text = `${names} differ in ${String(differing.length)} facts, as of ${writer.today}: ${page}`;
    return { structure, text };
  },
});
