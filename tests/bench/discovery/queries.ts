import type { GeneratedCatalogue } from '../catalogue.ts';
import { createRandom } from '../random.ts';
import { CATEGORIES } from '../words.ts';

/** What is typed, and slugs any of which answers it; none where anything that shows is an answer. */
export interface Query {
  readonly q: string;
  readonly wants: readonly string[];
}

type Random = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const at = (random: Random, length: number): number => Math.floor(random() * length);

/** One edit: a letter too many, missing, wrong, or two neighbours swapped; never the word itself. */
export function misspell(word: string, random: Random): string {
  for (;;) {
    const place = at(random, word.length);
    const letter = LETTERS.charAt(at(random, LETTERS.length));
    const [before, after] = [word.slice(0, place), word.slice(place)];
    const edited = [
      before + letter + after,
      before + after.slice(1),
      before + letter + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ][at(random, 4)];
    if (edited !== undefined && edited !== word) return edited;
  }
}

/** So many different items of a list. */
export function sample<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () =>
    rest.splice(at(random, rest.length), 1),
  ).flat();
}

/** Queries of one run; the same seed gives the same ones. */
export interface QuerySet {
  /** The query that a visit begins with. */
  readonly first: Query;
  /** Full names, for which the listing has to come first. */
  readonly names: readonly Query[];
  /** A company's name with one edit, for which one of its listings has to be among the first three. */
  readonly typos: readonly Query[];
  /** What a visitor types after the first query: names, beginnings, typos and categories. */
  readonly later: readonly Query[];
}

export function makeQueries({ integrations }: GeneratedCatalogue, seed = 11): QuerySet {
  const random = createRandom(seed);
  const listed = integrations.map(({ slug, fields: { name } }) => ({ slug, name }));
  const brandOf = (name: string): string => name.split(' ')[0] ?? name;
  const byBrand = Map.groupBy(listed, ({ name }) => brandOf(name));
  const slugsOf = (brand: string): readonly string[] => (byBrand.get(brand) ?? []).map(({ slug }) => slug);
  const pickNames = (count: number): readonly Query[] =>
    sample(listed, count, random).map(({ name, slug }) => ({ q: name.toLowerCase(), wants: [slug] }));
  const pickTypos = (count: number): readonly Query[] =>
    sample([...byBrand.keys()], count, random).map((brand) => ({
      q: misspell(brand.toLowerCase(), random),
      wants: slugsOf(brand),
    }));
  const beginnings = sample(listed, 15, random).map(({ name }) => ({
    q: brandOf(name)
      .slice(0, 3 + at(random, 3))
      .toLowerCase(),
    wants: [],
  }));
  const categories = sample(CATEGORIES, 5, random).map((q) => ({ q, wants: [] }));
  const later = [...pickNames(20), ...beginnings, ...pickTypos(10), ...categories];
  const names = pickNames(200);
  const [first] = names;
  if (first === undefined) throw new RangeError('There is no listing to ask for.');
  return { first, names, typos: pickTypos(100), later: sample(later, later.length, random) };
}

/** The value that a share of the values does not exceed. @param share in (0, 1] */
export function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.ceil(ordered.length * share) - 1] ?? Number.NaN;
}
