import { orderCompanies } from './cards.ts';
import type { SiteContext } from './context.ts';
import type { SearchRecord } from './model.ts';

const MARKS_AND_SPACE = /[#>*_`|[\]()\s]+/g;

/** Characters that all records share: the memory and time of the index go with its text. */
const SHARED_LENGTH = 3_600_000;
/** Every record has room for what tells most; beyond the most, texts only repeat themselves. */
const LEAST_LENGTH = 300;
const MOST_LENGTH = 6_000;

/** Characters of each of `count` records: whole texts in a small catalogue, the telling parts in a large one. */
export const shareLength = (count: number): number =>
  Math.min(MOST_LENGTH, Math.max(LEAST_LENGTH, Math.floor(SHARED_LENGTH / Math.max(1, count))));

const flatten = (parts: readonly (string | undefined)[], length: number): string =>
  parts
    .filter(Boolean)
    .join('. ')
    .slice(0, 2 * length)
    .replaceAll(MARKS_AND_SPACE, ' ')
    .trim()
    .slice(0, length);

/** Records of the full-text index in the order of the entries: published listings by place, then partners. */
export function buildSearchRecords(context: SiteContext): readonly SearchRecord[] {
  const { termNames, paths } = context;
  const length = shareLength(context.listings.length + context.companies.length);
  const listings = context.listings.map(({ entry }): SearchRecord => ({
    kind: 'integration',
    slug: entry.slug,
    href: paths.integration(entry.slug),
    name: entry.name,
    text: flatten(
      [
        entry.tagline,
        entry.summary,
        context.publisherName(entry.publisher),
        ...termNames('categories', entry.categories),
        ...entry.tags,
        ...entry.data_flow.map(({ object }) => object),
        ...entry.use_cases.flatMap(({ title, summary }) => [title, summary]),
        entry.body,
      ],
      length,
    ),
  }));
  const companies = orderCompanies(context.companies).map(({ entry }): SearchRecord => ({
    kind: 'partner',
    slug: entry.slug,
    href: paths.partner(entry.slug),
    name: entry.name,
    text: flatten(
      [
        entry.tagline,
        entry.summary,
        ...termNames('services', entry.services),
        ...termNames('industries', entry.industries),
        ...termNames('regions', entry.regions),
        ...entry.case_studies.flatMap(({ title, outcome }) => [title, outcome]),
        entry.body,
      ],
      length,
    ),
  }));
  return [...listings, ...companies];
}
