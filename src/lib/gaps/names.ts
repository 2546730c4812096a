import { wordsOf } from '#lib/catalog/fold.ts';
import type { Content } from '#lib/content/model.ts';
import type { Taxonomy } from '#lib/content/schema/taxonomy.ts';
import { keyOf } from './key.ts';

export interface CategoryName {
  readonly slug: string;
  readonly name: string;
}

/** What a marketplace calls things, for telling what a query means. */
export interface Names {
  /** Name by path, `integration/<slug>` or `partner/<slug>`, in code-point order. */
  readonly listings: ReadonlyMap<string, string>;
  /** The path that a listing has now, by one that it had before. */
  readonly moved: ReadonlyMap<string, string>;
  /** Path of the listing that is called so, by key. */
  readonly listingOf: ReadonlyMap<string, string>;
  /** The one spelling that stands for all that the taxonomy calls a term, by key. */
  readonly synonymOf: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, CategoryName>;
  /** The category that is called so, by key. */
  readonly categoryOf: ReadonlyMap<string, CategoryName>;
  /** How much a word speaks for each category, by slug: its own words more than the tags of what it holds. */
  readonly votes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** More than the tags of any listings can add up to. */
const OWN_WORD = 1_000_000;

/** The first of several things of one name has it. */
function claim<Value>(map: Map<string, Value>, names: readonly string[], value: Value): void {
  for (const name of names) {
    const key = keyOf(name);
    if (key !== '' && !map.has(key)) map.set(key, value);
  }
}

export function nameContent({ integrations, partners, taxonomy }: Content): Names {
  const entries = [
    ...integrations.map((entry) => ({ path: `integration/${entry.slug}`, kind: 'integration', entry })),
    ...partners.map((entry) => ({ path: `partner/${entry.slug}`, kind: 'partner', entry })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const listingOf = new Map<string, string>();
  const moved = new Map<string, string>();
  for (const { path, kind, entry } of entries) {
    claim(listingOf, [entry.name, entry.slug, ...entry.aliases], path);
    for (const alias of entry.aliases) moved.set(`${kind}/${alias}`, path);
  }
  const synonymOf = new Map<string, string>();
  for (const { name, slug, aliases } of listTerms(taxonomy)) {
    claim(synonymOf, [name, slug, ...aliases], keyOf(name));
  }
  const categoryOf = new Map<string, CategoryName>();
  for (const { name, slug, aliases } of taxonomy.categories) {
    claim(categoryOf, [name, slug, ...aliases], { slug, name });
  }
  return {
    listings: new Map(entries.map(({ path, entry }) => [path, entry.name])),
    moved,
    listingOf,
    synonymOf,
    categories: new Map(taxonomy.categories.map(({ slug, name }) => [slug, { slug, name }])),
    categoryOf,
    votes: countVotes({ integrations, taxonomy }),
  };
}

const listTerms = (taxonomy: Taxonomy) => [
  ...taxonomy.categories,
  ...taxonomy.services,
  ...taxonomy.industries,
  ...taxonomy.roles,
  ...taxonomy.regions,
  ...taxonomy.languages,
];

function countVotes({ integrations, taxonomy }: Pick<Content, 'integrations' | 'taxonomy'>) {
  const votes = new Map<string, Map<string, number>>();
  const add = (texts: readonly string[], category: string, weight: number) => {
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const known = votes.get(word) ?? new Map<string, number>();
      votes.set(word, known.set(category, weight + (known.get(category) ?? 0)));
    }
  };
  for (const { slug, name, aliases } of taxonomy.categories) add([name, ...aliases], slug, OWN_WORD);
  for (const { tags, categories } of integrations) {
    for (const category of categories) add(tags, category, 1);
  }
  return votes;
}
