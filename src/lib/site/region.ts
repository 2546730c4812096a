import type { SiteContext } from './context.ts';
import { describeList } from './jsonld.ts';
import { CARDS_A_PAGE } from './lists.ts';
import type { IntegrationCard, PartnerCard, RegionLink, RegionView } from './model.ts';

/** Fewer partners are no choice, and make no page of their own. */
export const LEAST_PARTNERS = 3;
const LISTINGS_SHOWN = 6;

const isIn =
  (region: string) =>
  ({ facets }: { readonly facets: { readonly region: readonly string[] } }): boolean =>
    facets.region.includes(region);

/** Regions in which enough partners work, in the taxonomy's order. */
function linkRegions(cards: readonly PartnerCard[], { content, paths }: SiteContext): readonly RegionLink[] {
  return content.taxonomy.regions.flatMap(({ slug, name }) => {
    const count = cards.filter(isIn(slug)).length;
    return count < LEAST_PARTNERS ? [] : [{ slug, name, href: paths.region(slug), count }];
  });
}

function countLanguages(cards: readonly PartnerCard[], { content }: SiteContext): RegionView['languages'] {
  return content.taxonomy.languages
    .map(({ slug, name }) => ({
      slug,
      name,
      count: cards.filter(({ facets }) => facets.language.includes(slug)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function buildRegion(
  region: RegionLink,
  all: readonly RegionLink[],
  {
    partners,
    listings,
  }: { readonly partners: readonly PartnerCard[]; readonly listings: readonly IntegrationCard[] },
  context: SiteContext,
): RegionView {
  const { content, paths } = context;
  const words = { region: region.name };
  const shown = partners.slice(0, CARDS_A_PAGE);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: context.heading('partners'), href: paths.partners },
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
    languages: countLanguages(partners, context),
    integrations: listings.slice(0, LISTINGS_SHOWN),
    listings: listings.length,
    allPartners: paths.filtered(paths.partners, 'region', region.slug),
    allIntegrations: paths.filtered(paths.integrations, 'region', region.slug),
    match: paths.filtered(paths.match, 'region', region.slug),
    siblings: all.filter(({ slug }) => slug !== region.slug),
  };
}

/** A page for every region in which enough partners work. The cards are in the order of their own lists. */
export function buildRegions(
  partners: readonly PartnerCard[],
  listings: readonly IntegrationCard[],
  context: SiteContext,
): readonly RegionView[] {
  const regions = linkRegions(partners, context);
  const byPlace = listings.toSorted((a, b) => a.place - b.place);
  return regions.map((region) => {
    const own = { partners: partners.filter(isIn(region.slug)), listings: byPlace.filter(isIn(region.slug)) };
    return buildRegion(region, regions, own, context);
  });
}
