import { serialiseCompared } from '#lib/compare/address.ts';
import type { ComparedKind } from '#lib/compare/model.ts';
import type { Listing, SiteContext } from '../context.ts';
import type { CompareLinks } from '../model.ts';

/** Listings that a category needs for a comparison of its own. */
export const LEAST_COMPARED = 2;
const SIMILAR = 3;

/** Address at which these stand side by side. */
export const compareHref = (kind: ComparedKind, slugs: readonly string[], compare: string): string =>
  compare + serialiseCompared({ kind, slugs, onlyDifferences: false });

/** Ways from a listing to its comparisons. */
export function linkComparisons({ entry, facts }: Listing, context: SiteContext): CompareLinks {
  const { paths, termName, mentionListing } = context;
  const main = facts.rank?.categories.find(({ of }) => of >= LEAST_COMPARED)?.category;
  return {
    similar: facts.similar.slice(0, SIMILAR).flatMap((slug) => {
      const mention = mentionListing(slug);
      return mention
        ? [{ name: mention.name, href: compareHref('integration', [entry.slug, slug], paths.compare) }]
        : [];
    }),
    category:
      main === undefined ? undefined : { name: termName('categories', main), href: paths.comparison(main) },
  };
}
