import type { Content } from '#lib/content/model.ts';
import { collection, type COLLECTION_KINDS } from '#lib/content/schema/collection.ts';
import { safeSlug, slugify } from '#lib/import/slug.ts';
import { Given, present, requireSlug, sayOpen, type Draft } from './draft.ts';
import { ScaffoldError, withFrontMatter } from './new-file.ts';
import { cleanLine, writeParagraph } from './text.ts';

/** What a collection is drafted from: texts of anyone, none of them trusted. */
export interface NewCollection {
  readonly title: string;
  readonly summary: string;
  readonly kind: (typeof COLLECTION_KINDS)[number];
  /** Slugs of listings, in the order shown. */
  readonly integrations: readonly string[];
  /** By default made from the title. */
  readonly slug?: string | undefined;
}

const LEAST = 2;
const MOST = 60;

/** The slug that a collection of this title gets. */
export const collectionSlug = (title: string): string => safeSlug(slugify(title), 'collection', title);

/** Listings that a collection may name. */
export const offeredListings = ({ integrations }: Content) =>
  integrations.filter(({ status }) => status !== 'removed');

/**
 * A collection in draft. Texts are data in it, whatever they hold.
 * @throws ScaffoldError where the slug is taken, or a title, a summary or two listings are missing
 */
export function draftCollection(from: NewCollection, content: Content): Draft {
  const given = new Given();
  const offered = offeredListings(content).map(({ slug }) => slug);
  const fields = present({
    title: cleanLine(from.title, 80),
    summary: cleanLine(from.summary, 250),
    kind: from.kind,
    integrations: given.slugs('integrations', from.integrations, offered).slice(0, MOST),
  });
  for (const field of ['title', 'summary']) {
    if (fields[field] === undefined)
      throw new ScaffoldError(`A collection has to have \`${field}\`, and none was given that fits.`);
  }
  const listings = fields['integrations'];
  if (!Array.isArray(listings) || listings.length < LEAST) {
    throw new ScaffoldError(
      ['A collection has to name two listings or more that are offered.', ...given.told].join('\n'),
    );
  }
  const slug = from.slug === undefined ? collectionSlug(from.title) : requireSlug(from.slug);
  if (content.collections.some((one) => one.slug === slug))
    throw new ScaffoldError(`There is a collection "${slug}" already; name another slug with --slug.`);
  const text = withFrontMatter(fields, writeParagraph(String(fields['summary'])));
  return {
    slug,
    file: { path: `collections/${slug}.md`, text },
    missing: [
      ...given.told,
      ...sayOpen(collection, ['roles', 'featured'], fields),
      'The text: why these listings belong together, in a paragraph.',
    ],
  };
}
