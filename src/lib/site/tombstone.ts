import type { IntegrationEntry } from '#lib/content/model.ts';
import type { SiteContext } from './context.ts';
import type { EndView, Mention, TombstoneView } from './model.ts';

const ALTERNATIVES = 6;

/** Best placed listings of the removed listing's main category. */
function findAlternatives(entry: IntegrationEntry, context: SiteContext): readonly Mention[] {
  const category = entry.categories[0] ?? '';
  return context.listings
    .filter(
      (listing) => listing.entry.categories.includes(category) && listing.entry.slug !== entry.successor,
    )
    .slice(0, ALTERNATIVES)
    .flatMap((listing) => context.mentionListing(listing.entry.slug) ?? []);
}

/** Last day of a listing, where it is stated. */
export const viewEnd = ({ ends }: Pick<IntegrationEntry, 'ends'>, today: string): EndView | undefined =>
  ends === undefined ? undefined : { day: ends, isPast: ends < today };

/** Page of a removed listing: gone, and where to go instead. */
export function buildTombstone(entry: IntegrationEntry, context: SiteContext): TombstoneView {
  return {
    slug: entry.slug,
    head: context.head({
      title: context.heading('removed', { name: entry.name }),
      fullTitle: context.heading('removed', { name: entry.name }),
      description: context.heading('removedDescription', { name: entry.name }),
      path: context.paths.integration(entry.slug),
      noindex: true,
    }),
    name: entry.name,
    actions: context.actionNotes.ofListing(entry.slug),
    successor: entry.successor === undefined ? undefined : context.mentionListing(entry.successor),
    ends: viewEnd(entry, context.facts.today),
    similar: findAlternatives(entry, context),
  };
}
