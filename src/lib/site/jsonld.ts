import type { BreadcrumbList, ItemList, Organization, WebSite, WithContext } from 'schema-dts';
import type { Listing, Company, SiteContext } from './context.ts';
import { formatLocation } from './cards.ts';
import type { NamedLink } from './model.ts';

const CONTEXT = 'https://schema.org';

interface Graph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly object[];
}

const graph = (...things: readonly object[]): Graph => ({ '@context': CONTEXT, '@graph': things });

/** Breadcrumbs from the home page to the page itself. */
function breadcrumbs(trail: readonly NamedLink[], { absolute }: SiteContext): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  };
}

function describeOffers({ pricing }: Listing['entry']): { readonly offers?: object } {
  if (pricing?.model === 'free') return { offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' } };
  if (!pricing || pricing.plans.length === 0) return {};
  return {
    offers: pricing.plans.map(({ name, price, currency }) => ({
      '@type': 'Offer',
      name,
      price,
      priceCurrency: currency,
    })),
  };
}

export function describeListing(listing: Listing, trail: readonly NamedLink[], context: SiteContext): object {
  const { entry } = listing;
  const path = context.paths.integration(entry.slug);
  const application = {
    '@type': 'SoftwareApplication',
    '@id': `${context.absolute(path)}#listing`,
    name: entry.name,
    description: entry.summary ?? entry.tagline,
    url: context.absolute(path),
    applicationCategory: context.termName('categories', entry.categories[0] ?? ''),
    ...(entry.version && { softwareVersion: entry.version }),
    ...(entry.released && { dateModified: entry.released }),
    ...(entry.install_url && { installUrl: entry.install_url }),
    ...(entry.docs_url && { softwareHelp: { '@type': 'CreativeWork', url: entry.docs_url } }),
    publisher: { '@type': 'Organization', name: context.publisherName(entry.publisher) },
    ...describeOffers(entry),
  };
  return graph(application, breadcrumbs(trail, context));
}

export function describeCompany(company: Company, trail: readonly NamedLink[], context: SiteContext): object {
  const { entry } = company;
  const location = formatLocation(entry.headquarters);
  const organization: Organization = {
    '@type': 'Organization',
    '@id': `${context.absolute(context.paths.partner(entry.slug))}#partner`,
    name: entry.name,
    description: entry.summary ?? entry.tagline,
    ...(entry.website && { url: entry.website }),
    ...(location && { address: location }),
    ...(entry.founded && { foundingDate: String(entry.founded) }),
  };
  return graph(organization, breadcrumbs(trail, context));
}

export function describeSite({ content, absolute, paths }: SiteContext): WithContext<WebSite> {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: content.site.name,
    description: content.site.description,
    url: absolute(paths.home),
    publisher: { '@type': 'Organization', name: content.site.name, url: content.site.home_url },
  };
}

/** A list page: its first entries in order, and the way to it. */
export function describeList(
  items: readonly NamedLink[],
  total: number,
  trail: readonly NamedLink[],
  context: SiteContext,
): object {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: context.absolute(href),
    })),
  };
  return graph(list, breadcrumbs(trail, context));
}
