import { z } from 'zod';
import { SiteFilesError } from '#lib/built/files.ts';
import { rank } from '#lib/api/schema/rank.ts';
import { itemFile, type Catalogue, type Noun } from './catalogue.ts';

const body = z.object({ body_markdown: z.string() });

/** What the tools read of an entry in the API beside its facts. */
const itemFileSchema = z.object({
  item: z.union([
    z
      .object({ stated: body, derived: z.object({ rank: rank.nullable() }) })
      .transform(({ stated, derived }) => ({
        body: stated.body_markdown,
        rank: derived.rank,
      })),
    body.transform(({ body_markdown: text }) => ({ body: text, rank: null })),
  ]),
});

export type Item = z.output<typeof itemFileSchema>['item'];

/** The words of an entry, Markdown, and its rank. */
export async function readItem(noun: Noun, slug: string, { readJson }: Catalogue): Promise<Item> {
  const path = itemFile(noun, slug);
  const { data } = itemFileSchema.safeParse(await readJson(path));
  if (data === undefined)
    throw new SiteFilesError(`${path} was written by another version and is not understood.`);
  return data.item;
}
