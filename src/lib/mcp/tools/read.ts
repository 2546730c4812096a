import { z } from 'zod';
import { clip, fitItems } from '../answer.ts';
import { sourceOf } from '../catalogue.ts';
import { findEntry, refuse } from '../find-entry.ts';
import { readItem } from '../item.ts';
import { sayCell } from '../say-cell.ts';
import { cut, fact, noun, quoted, slug, source } from '../shapes.ts';
import { defineTool } from './tool.ts';

/** What an author wrote, beside the facts. */
const WORDS = 'Words';
const MOST_WORDS = 2000;
const MOST_VALUE = 500;

const input = z.strictObject({
  noun,
  slug,
  section: z
    .string()
    .max(80)
    .optional()
    .describe(
      'Title of a section, as this tool lists them; "Words" for the text of the author. First: the overview.',
    ),
});

const output = z.strictObject({
  slug: z.string(),
  name: quoted,
  section: z.string(),
  facts: z.array(fact),
  words: quoted.nullable().describe('Markdown of the author, only in the section "Words".'),
  sections: z.array(z.string()).describe('Every section there is.'),
  ...source,
  cut,
});

export const read = defineTool({
  name: 'read',
  title: 'Read an entry',
  description: 'Gives the facts of an integration or a partner, a section at a time, with their dates.',
  input,
  output,
  run: async ({ noun: kind, slug: typed, section: wanted }, catalogue) => {
    const { writer } = catalogue;
    const { name, slug: own, sections: all } = await findEntry(kind, typed, catalogue);
    const titles = [...all.map(({ title }) => title), WORDS];
    const [overview = WORDS] = titles;
    const title = titles.find((known) => known.toLowerCase() === (wanted ?? overview).trim().toLowerCase());
    if (title === undefined) throw refuse(`section of ${own}`, wanted ?? '', titles);
    const about = sourceOf(kind, own, catalogue);
    const body = title === WORDS ? (await readItem(kind, own, catalogue)).body : '';
    const words = clip(body, MOST_WORDS);
    const isCut = words.length < body.length;
    const section = all.find((one) => one.title === title);
    const facts = [
      ...(section?.facts ?? []).map(([label, cell]) => ({
        label: clip(label, 120),
        value: clip(sayCell(cell, writer), MOST_VALUE),
      })),
      ...(section?.unstated ?? []).map((label) => ({ label, value: writer.t.terms.notStated })),
    ];
    const structure = fitItems(facts, `The whole page as Markdown: ${about.markdown}`, (some, left) => ({
      slug: own,
      name,
      section: title,
      facts: [...some],
      words: title === WORDS ? words : null,
      sections: titles,
      ...about,
      cut:
        title === WORDS && isCut
          ? { left_out: 1, how: `The whole text as Markdown: ${about.markdown}` }
          : left,
    }));
    return { structure, text: `${name}, ${title}, as of ${about.as_of}: ${about.page}` };
  },
});
