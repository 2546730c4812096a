import { tierName } from './cards.ts';
import type { Company, Listing, SiteContext } from './context.ts';
import type { CertificateBadge, Claims, ListingClaim, PartnerClaim } from './model.ts';

const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }): number =>
  a.slug < b.slug ? -1 : 1;

/** Copies of a badge are kept for long: it names no day on which a criterion may have ended the certificate already. */
function claimCertificate(
  { certification }: Listing['facts'],
  badge: CertificateBadge | undefined,
): ListingClaim['certificate'] {
  if (certification.state === 'lapsed') return { state: 'lapsed', on: certification.lost?.on };
  const lapses = certification.nextExpiry?.lapses;
  return badge && lapses !== undefined && lapses < badge.until ? { ...badge, until: lapses } : badge;
}

function claimListing({ entry, facts }: Listing, context: SiteContext): ListingClaim {
  const { rank } = facts;
  const [main] = rank?.categories ?? [];
  return {
    slug: entry.slug,
    certificate: claimCertificate(facts, context.badge(facts)),
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
