import type { SiteContext } from './context.ts';
import type { SearchRecord } from './model.ts';

const MARKS_AND_SPACE = /[#>*_`|[\]()\s]+/g;

/** Characters of a record, the telling ones first. Whole texts would make the index about four times as dear. */
const TEXT_LENGTH = 300;

const flatten = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join('. ')
    .slice(0, 2 * TEXT_LENGTH)
    .replaceAll(MARKS_AND_SPACE, ' ')
    .trim()
    .slice(0, TEXT_LENGTH);

/** Records of the full-text index: published listings by place, then partners by slug. */
export function buildSearchRecords(context: SiteContext): readonly SearchRecord[] {
  const { termNames, paths } = context;
  const listings = context.listings.map(({ entry }): SearchRecord => ({
    kind: 'integration',
    slug: entry.slug,
    href: paths.integration(entry.slug),
    name: entry.name,
    text: flatten([
      entry.tagline,
      entry.summary,
      context.publisherName(entry.publisher),
      ...termNames('categories', entry.categories),
      ...entry.tags,
      ...entry.data_flow.map(({ object }) => object),
      ...entry.use_cases.map(({ title }) => title),
      entry.body,
    ]),
  }));
  const companies = context.companies.map(({ entry }): SearchRecord => ({
    kind: 'partner',
    slug: entry.slug,
    href: paths.partner(entry.slug),
    name: entry.name,
    text: flatten([
      entry.tagline,
      entry.summary,
      ...termNames('services', entry.services),
      ...termNames('industries', entry.industries),
      ...termNames('regions', entry.regions),
      ...entry.case_studies.map(({ title }) => title),
      entry.body,
    ]),
  }));
  return [...listings, ...companies];
}
