import type { KitSubject, KitView, Site } from '#lib/site/model.ts';

/** What a kit speaks of; undefined where its listing is not published. */
export function findSubject(
  kit: KitView,
  { integrations, partners, meta }: Pick<Site, 'integrations' | 'partners' | 'meta'>,
): KitSubject | undefined {
  const listing = integrations.get(kit.listing.slug);
  if (listing === undefined) return undefined;
  const { origin } = new URL(meta.url);
  const company = (slug: string | undefined) => {
    const view = slug === undefined ? undefined : partners.get(slug);
    return view && { view, url: origin + view.head.path };
  };
  const publisher = company(listing.publisher.slug);
  return {
    listing,
    listingUrl: origin + listing.head.path,
    publisher,
    partner: company(kit.partner) ?? publisher,
    meta,
  };
}
