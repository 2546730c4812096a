import { z } from 'zod';
import { FACETS } from '#lib/catalog/lists.ts';
import { INTEGRATION_FACETS, NOT_STATED, PARTNER_FACETS } from '#lib/site/model.ts';
import { sayCard } from '#lib/twins/lists.ts';
import { clip, fitItems, ToolError } from '../answer.ts';
import { sourceOf, type Catalogue, type Noun } from '../catalogue.ts';
import { quote, refuse } from '../find-entry.ts';
import type { Finder, ShownEntry } from '../finder.ts';
import { cut, LONGEST_SLUG, noun, quoted, source } from '../shapes.ts';
import { defineTool } from './tool.ts';

const MOST_RESULTS = 10;
const FEW = 5;
const LONGEST_QUERY = 200;
const MOST_STANDING = 240;

const ALL_FACETS = [...new Set([...INTEGRATION_FACETS, ...PARTNER_FACETS])];

const input = z.strictObject({
  noun: noun.default('integration'),
  query: z
    .string()
    .max(LONGEST_QUERY)
    .default('')
    .describe('Names, publishers, categories or tags; typing errors are forgiven. Empty for all.'),
  facets: z
    .partialRecord(z.enum(ALL_FACETS), z.array(z.string().min(1).max(LONGEST_SLUG)).min(1).max(10))
    .default({})
    .describe(
      'Values by facet, for example { "category": ["payments"] }. Any of a facet, all facets at once.',
    ),
  limit: z.int().min(1).max(MOST_RESULTS).default(FEW).describe('Results wanted.'),
});

const output = z.strictObject({
  total: z.int().describe('Entries that fit, in all.'),
  list: z.string().describe('The page that lists the same.'),
  as_of: source.as_of,
  results: z.array(
    z.strictObject({
      slug: z.string(),
      name: quoted,
      tagline: quoted,
      standing: quoted.describe('What its card says: publisher or home, place, certificate, price or work.'),
      page: source.page,
    }),
  ),
  near: z.array(z.string()).describe('Slugs that look alike, where nothing fits.'),
  cut,
});

type Filters = z.output<typeof input>['facets'];

/** Throws for a facet that the noun does not have, and for a value that nothing has. */
async function checkFacets(kind: Noun, filters: Filters, finder: Finder): Promise<void> {
  for (const [facet, values] of Object.entries(filters)) {
    if (!FACETS[kind].includes(facet)) {
      throw new ToolError(
        `There is no facet "${facet}" for ${kind}s. There are: ${FACETS[kind].join(', ')}.`,
      );
    }
    const known = await finder.values(facet);
    const wrong = values.find((value) => value !== NOT_STATED && !known.includes(value));
    if (wrong === undefined) continue;
    const refused = refuse(`value of the facet "${facet}"`, wrong, known);
    const some = known.slice(0, 12).join(', ');
    throw new ToolError(`${refused.message} It has: ${some}${known.length > 12 ? ' …' : ''}.`);
  }
}

const describeCard = (kind: Noun, card: ShownEntry, catalogue: Catalogue) => ({
  slug: card.slug,
  name: card.name,
  tagline: card.tagline,
  standing: clip(sayCard(card, catalogue.writer), MOST_STANDING),
  page: sourceOf(kind, card.slug, catalogue).page,
});

export const search = defineTool({
  name: 'search',
  title: 'Search the catalogue',
  description:
    'Finds integrations or partners by words and facets, best first, as the pages of the marketplace do.',
  input,
  output,
  run: async ({ noun: kind, query, facets, limit }, catalogue) => {
    const { writer } = catalogue;
    const finder = await catalogue.finder(kind);
    await checkFacets(kind, facets, finder);
    const found = await finder.find(query, facets);
    const list = kind === 'integration' ? writer.paths.integrations : writer.paths.partners;
    const about = {
      total: found.entries.length,
      list: `${writer.origin}${list}${found.query === '' ? '' : `?${found.query}`}`,
      as_of: writer.today,
    };
    const alike = about.total > 0 ? [] : await finder.cards(await finder.near(query));
    const wanted = await finder.cards(found.entries.slice(0, limit));
    const how = 'Ask for fewer with a narrower query or facets, or open the list.';
    const structure = fitItems(wanted, how, (some, left) => ({
      ...about,
      results: some.map((card) => describeCard(kind, card, catalogue)),
      near: alike.map(({ slug }) => slug),
      cut: left,
    }));
    const names = structure.results.map(({ slug }) => slug).join(', ');
    const text =
      about.total === 0
        ? `Nothing fits ${quote(query)}.${structure.near.length > 0 ? ` Near: ${structure.near.join(', ')}.` : ''}`
        : `${String(about.total)} found, as of ${about.as_of}. First: ${names}. ${about.list}`;
    return { structure, text };
  },
});
