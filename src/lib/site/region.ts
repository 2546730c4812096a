import type { SiteContext } from './context.ts';
import type { Term } from '#lib/content/schema/taxonomy.ts';
import { describeList } from './jsonld.ts';
import { CARDS_A_PAGE } from './lists.ts';
import type {
  IntegrationCard,
  PartnerCard,
  RegionLink,
  RegionListView,
  RegionShare,
  RegionView,
} from './model.ts';

/** Fewer partners are no choice, and make no page of their own. */
export const LEAST_PARTNERS = 3;
const LISTINGS_SHOWN = 6;
const NAMES_SHOWN = 24;

const isIn =
  (region: string) =>
  ({ facets }: { readonly facets: { readonly region: readonly string[] } }): boolean =>
    facets.region.includes(region);

/** Regions in which enough partners work, in the taxonomy's order. */
export function linkRegions(
  cards: readonly PartnerCard[],
  { content, paths }: SiteContext,
): readonly RegionLink[] {
  return content.taxonomy.regions.flatMap(({ slug, name }) => {
    const count = cards.filter(isIn(slug)).length;
    return count < LEAST_PARTNERS ? [] : [{ slug, name, href: paths.region(slug), count }];
  });
}

/** Values of a facet that these partners have, the most common first, ties in the taxonomy's order. */
function countShares(
  cards: readonly PartnerCard[],
  [facet, terms]: readonly ['service' | 'language', readonly Term[]],
  allPartners: string,
): readonly RegionShare[] {
  const counts = new Map<string, number>();
  for (const { facets } of cards)
    for (const slug of facets[facet]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return terms
    .map(({ slug, name }) => ({
      slug,
      name,
      count: counts.get(slug) ?? 0,
      href: `${allPartners}&${facet}=${encodeURIComponent(slug)}`,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** What a region has, each in its own order. */
interface Found {
  readonly partners: readonly PartnerCard[];
  readonly listings: readonly IntegrationCard[];
  readonly keepers: readonly IntegrationCard[];
}

function buildRegion(
  region: RegionLink,
  all: readonly RegionLink[],
  { partners, listings, keepers }: Found,
  context: SiteContext,
): RegionView {
  const { content, paths } = context;
  const words = { region: region.name };
  const { services, languages } = content.taxonomy;
  const shown = partners.slice(0, CARDS_A_PAGE);
  const allPartners = paths.filtered(paths.partners, 'region', region.slug);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: context.heading('partners'), href: paths.partners },
    { name: context.heading('regions'), href: paths.regions },
    { name: region.name, href: region.href },
  ];
  return {
    ...region,
    head: context.head({
      title: context.heading('region', words),
      description: context.heading('regionDescription', words, region.count),
      path: region.href,
      jsonLd: describeList(shown, region.count, trail, context),
    }),
    description: content.taxonomy.regions.find(({ slug }) => slug === region.slug)?.description,
    partners: shown,
    morePartners: partners.slice(CARDS_A_PAGE).map(({ name, href }) => ({ name, href })),
    services: countShares(partners, ['service', services], allPartners),
    languages: countShares(partners, ['language', languages], allPartners),
    integrations: listings.slice(0, LISTINGS_SHOWN),
    listings: listings.length,
    keepsData: {
      links: keepers.slice(0, NAMES_SHOWN).map(({ name, href }) => ({ name, href })),
      count: keepers.length,
    },
    allPartners,
    allIntegrations: paths.filtered(paths.integrations, 'region', region.slug),
    match: paths.filtered(paths.match, 'region', region.slug),
    siblings: all.filter(({ slug }) => slug !== region.slug),
  };
}

/** Regions in which customer data is kept, by the listing that says so. */
const findDataRegions = ({ listings }: SiteContext): ReadonlyMap<string, readonly string[]> =>
  new Map(listings.map(({ entry }) => [entry.slug, entry.trust?.data_regions ?? []]));

/** A page for every region in which enough partners work. The cards are in the order of their own lists. */
export function buildRegions(
  partners: readonly PartnerCard[],
  listings: readonly IntegrationCard[],
  context: SiteContext,
): readonly RegionView[] {
  const regions = linkRegions(partners, context);
  const byPlace = listings.toSorted((a, b) => a.place - b.place);
  const kept = findDataRegions(context);
  return regions.map((region) => {
    const found = {
      partners: partners.filter(isIn(region.slug)),
      listings: byPlace.filter(isIn(region.slug)),
      keepers: byPlace.filter(({ slug }) => kept.get(slug)?.includes(region.slug)),
    };
    return buildRegion(region, regions, found, context);
  });
}

/** The page that leads to those of the regions; none where no region has one. */
export function buildRegionList(
  regions: readonly RegionView[],
  context: SiteContext,
): RegionListView | undefined {
  if (regions.length === 0) return undefined;
  const { content, paths, heading, head } = context;
  const title = heading('regions');
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: heading('partners'), href: paths.partners },
    { name: title, href: paths.regions },
  ];
  return {
    head: head({
      title,
      description: heading('regionsDescription'),
      path: paths.regions,
      jsonLd: describeList(regions, regions.length, trail, context),
    }),
    least: LEAST_PARTNERS,
  };
}
