import { z } from 'zod';
import type { MatchChoices, Site } from '#lib/site/model.ts';

/** The first file that a program reads of a built site, as it names the others. */
export const START_FILE = 'catalog/start.json';

/** To be counted up whenever a file that is read by way of it changes its shape. */
const FORMAT = 1;

const terms = z.array(z.object({ slug: z.string(), name: z.string() })).readonly();
const words = z.array(z.string()).readonly();
const choices = z.object({
  categories: terms,
  industries: terms,
  regions: terms,
  languages: terms,
  services: terms,
  sizes: words,
  currencies: words,
}) satisfies z.ZodType<MatchChoices>;

const folder = z.string().regex(/^catalog\/[\w/-]+\/$/);

const startSchema = z.object({
  format: z.literal(FORMAT),
  name: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  base: z.string(),
  locale: z.string(),
  builtOn: z.iso.date(),
  /** Folders of the files by which entries are searched and filtered. */
  index: z.object({ integration: folder, partner: folder }),
  /** What decides a match, and what it may be asked for. */
  match: z.object({ file: z.string(), choices }),
});

/** Which site it is, and where its files lie, in its default language. Paths begin below its base. */
export type Start = z.output<typeof startSchema>;

/** Writes the file. */
export function writeStart({ meta, catalogue, directory, match }: Site): string {
  const below = (path: string): string => path.slice(meta.base.length + 1);
  return `${JSON.stringify({
    format: FORMAT,
    name: meta.name,
    url: meta.url,
    base: meta.base,
    locale: meta.locale,
    builtOn: meta.builtOn,
    index: { integration: below(catalogue.index), partner: below(directory.index) },
    match: { file: below(match.getFile().href), choices: match.choices },
  } satisfies Start)}\n`;
}

/** Undefined for what is no such file, or one of another version. */
export function parseStart(text: string): Start | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return startSchema.safeParse(value).data;
}
