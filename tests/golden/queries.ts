import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const CATALOGUES = ['sample', 'otel', 'cncf', 'docker'] as const;
export const KINDS = [
  'exact',
  'prefix',
  'typo',
  'alias',
  'synonym',
  'category',
  'words',
  'script',
  'publisher',
  'nothing',
] as const;

/** How far up one of the expected listings has to stand; nothing may be found where nothing fits. */
export const WITHIN: Readonly<Record<(typeof KINDS)[number], number>> = {
  exact: 1,
  prefix: 3,
  typo: 3,
  alias: 3,
  words: 3,
  script: 3,
  synonym: 5,
  category: 5,
  publisher: 5,
  nothing: 0,
};

const queries = z.array(
  z.strictObject({
    catalogue: z.enum(CATALOGUES),
    kind: z.enum(KINDS),
    q: z.string(),
    expect: z.array(z.string()),
  }),
);
export type Query = z.output<typeof queries>[number];

/** Queries of a file beside this one. */
export function readQueries(name: string): readonly Query[] {
  return queries.parse(parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')));
}

export type Find = (q: string) => Promise<readonly string[]>;

/** True where what was found for a query is what its kind asks for. */
export async function isAnswered({ kind, q, expect }: Query, find: Find): Promise<boolean> {
  const found = await find(q);
  if (kind === 'nothing') return found.length === 0;
  return found.slice(0, WITHIN[kind]).some((slug) => expect.includes(slug));
}
