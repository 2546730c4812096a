import { tierName } from './cards.ts';
import type { Company, Listing, SiteContext } from './context.ts';
import type { Claims, ListingClaim, PartnerClaim } from './model.ts';

const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }): number =>
  a.slug < b.slug ? -1 : 1;

function claimListing({ entry, facts }: Listing, context: SiteContext): ListingClaim {
  const { certification, rank } = facts;
  const [main] = rank?.categories ?? [];
  return {
    slug: entry.slug,
    certificate:
      certification.state === 'lapsed'
        ? { state: 'lapsed', on: certification.lost?.on }
        : context.badge(facts),
    place: main && { place: main.place, category: context.termName('categories', main.category) },
  };
}

function claimPartner({ entry, facts }: Company, context: SiteContext): PartnerClaim {
  const name = tierName(facts.tier.current, context);
  return { slug: entry.slug, tier: name === undefined ? undefined : { name, until: facts.tier.holdsUntil } };
}

/** What badges say; the day of the build decides it, as it decides what the pages say. */
export const buildClaims = (context: SiteContext): Claims => ({
  listings: context.listings.map((listing) => claimListing(listing, context)).sort(bySlug),
  removed: context.content.integrations
    .filter(({ status }) => status === 'removed')
    .map(({ slug }) => slug)
    .sort(),
  partners: context.companies.map((company) => claimPartner(company, context)).sort(bySlug),
});
