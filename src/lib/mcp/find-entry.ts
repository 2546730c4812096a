import type { ComparedEntry, FactGroup } from '#lib/compare/model.ts';
import { readComparison } from '#lib/compare/read.ts';
import { toSections, type FactSection } from '#lib/compare/sections.ts';
import { suggest } from '#lib/content/suggest.ts';
import { ToolError } from './answer.ts';
import type { Catalogue, Noun } from './catalogue.ts';

/** What someone typed, short enough to be told back. */
const MOST_ECHO = 60;
export const quote = (typed: string): string => `"${typed.replace(/[\s\p{C}]+/gu, ' ').slice(0, MOST_ECHO)}"`;

/** "There is no such thing", with what is near. */
export function refuse(what: string, typed: string, known: Iterable<string>): ToolError {
  const near = suggest(typed, known);
  return new ToolError(
    `There is no ${what} ${quote(typed)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  );
}

async function refuseEntry(noun: Noun, typed: string, catalogue: Catalogue): Promise<ToolError> {
  const finder = await catalogue.finder(noun);
  const all = await finder.names();
  const near = suggest(
    typed,
    all.map(({ slug }) => slug),
  );
  const { entries } = await finder.find(typed.replaceAll('-', ' '), {});
  const found = (entries.length > 0 ? entries : await finder.near(typed)).flatMap(
    (entry) => all[entry]?.slug ?? [],
  );
  const names = [...new Set([...(near === undefined ? [] : [near]), ...found])].slice(0, 3);
  const instead = names.map((slug) => `"${slug}"`).join(', ');
  return new ToolError(
    `There is no ${noun} ${quote(typed)}.${instead === '' ? ` Find it with search.` : ` Did you mean ${instead}?`}`,
  );
}

/** Entries with every fact that their pages say. */
export interface FoundEntries {
  readonly groups: readonly FactGroup[];
  /** In the order asked for; what two slugs lead to stands once. */
  readonly entries: readonly ComparedEntry[];
}

/** Entries by their slugs, old ones included. Throws a ToolError for the first that is not there, with what is near. */
export async function findEntries(
  noun: Noun,
  slugs: readonly string[],
  catalogue: Catalogue,
): Promise<FoundEntries> {
  const { groups, entries, unknown } = await readComparison(
    (name) => catalogue.readJson(`catalog/compare/${name}`),
    noun,
    slugs,
  );
  const [missing] = unknown;
  if (missing !== undefined) throw await refuseEntry(noun, missing, catalogue);
  return { groups, entries };
}

export type Entry = Pick<ComparedEntry, 'slug' | 'name'> & { readonly sections: readonly FactSection[] };

/** One entry, as its page says it. Throws like `findEntries`. */
export async function findEntry(noun: Noun, typed: string, catalogue: Catalogue): Promise<Entry> {
  const { groups, entries } = await findEntries(noun, [typed], catalogue);
  const [entry] = entries;
  if (entry === undefined) throw await refuseEntry(noun, typed, catalogue);
  return { slug: entry.slug, name: entry.name, sections: toSections(groups, entry.facts) };
}
