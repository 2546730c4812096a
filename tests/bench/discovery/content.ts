import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { generateCatalogue, writeCatalogue, type GeneratedCatalogue } from '../catalogue.ts';
import { createRandom } from '../random.ts';

const ONSETS = 'b br c cl d dr f fl g gr h j k kr l m n p pl pr qu r s sk sl st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ae ea io ou y'.split(' ');
const CODAS = ['', '', '', 'l', 'n', 'r', 's', 'm', 'x', 'nd', 'rt', 'sk'];
/** Share of listings that had another slug before. */
const RENAMED = 0.1;
const CATEGORY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  crm: ['customer relationship management', 'sales pipeline'],
  chat: ['messaging', 'IM'],
  billing: ['invoicing', 'subscriptions'],
  support: ['help desk', 'ticketing'],
  commerce: ['e-commerce', 'online shop'],
  analytics: ['BI', 'dashboards'],
  identity: ['SSO', 'IAM'],
  people: ['HR', 'payroll'],
};

type Random = () => number;

const pick = (random: Random, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? '';
const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words nobody has heard before, all different: what names of companies look like to an index. */
export function inventBrands(count: number, random: Random): readonly string[] {
  const brands = new Set<string>();
  while (brands.size < count) {
    const syllables = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS),
    );
    brands.add(title(syllables.join('')));
  }
  return [...brands];
}

/** The generated catalogue with names as a marketplace has them: a company's, and what its product does. */
export function nameCatalogue(catalogue: GeneratedCatalogue, seed = 7): GeneratedCatalogue {
  const random = createRandom(seed);
  const brands = inventBrands(catalogue.partners.length, random);
  const brandOf = new Map(catalogue.partners.map(({ slug }, at) => [slug, brands[at] ?? slug]));
  const taken = new Set<string>();
  const integrations = catalogue.integrations.map((page) => {
    const brand = brandOf.get(page.fields.publisher) ?? page.fields.publisher;
    const [verb = '', noun = ''] = page.slug.split('-');
    const name = [`${brand} ${title(noun)}`, `${brand} ${title(noun)} ${title(verb)}`].find(
      (free) => !taken.has(free),
    );
    const unique = name ?? `${brand} ${title(noun)} ${page.slug.split('-').at(-1) ?? ''}`;
    taken.add(unique);
    const slug = unique.toLowerCase().replaceAll(' ', '-');
    const aliases = random() < RENAMED ? [`${brand.toLowerCase()}-${noun}s-old`] : [];
    return {
      ...page,
      slug,
      fields: {
        ...page.fields,
        name: unique,
        publisher: brand.toLowerCase(),
        aliases: aliases.filter((alias) => !taken.has(alias) && taken.add(alias)),
      },
    };
  });
  const partners = catalogue.partners.map((page, at) => {
    const brand = brands[at] ?? page.slug;
    return { ...page, slug: brand.toLowerCase(), fields: { ...page.fields, name: brand } };
  });
  return { integrations, partners };
}

/** Lays down a content folder of so many listings, a fifth as many publishers, and gives it back. */
export async function writeNamedContent(folder: string, listings: number): Promise<GeneratedCatalogue> {
  const catalogue = nameCatalogue(generateCatalogue(listings, listings / 5));
  await writeCatalogue(folder, catalogue);
  const file = join(folder, 'taxonomy.yaml');
  const taxonomy = parse(await readFile(file, 'utf8')) as { categories: readonly { slug: string }[] };
  const categories = taxonomy.categories.map((term) => ({
    ...term,
    aliases: CATEGORY_ALIASES[term.slug] ?? [],
  }));
  await writeFile(file, stringify({ ...taxonomy, categories }));
  return catalogue;
}
