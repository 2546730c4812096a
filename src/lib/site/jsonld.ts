import type {
  BreadcrumbList,
  ItemList,
  Offer,
  Organization,
  SearchAction,
  SoftwareApplication,
  Thing,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Listing, Company, SiteContext } from './context.ts';
import { formatLocation } from './cards.ts';
import type { NamedLink } from './model.ts';

const CONTEXT = 'https://schema.org';

/** Several things in one block of structured data. */
interface Graph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly Thing[];
}

const graph = (...things: readonly Thing[]): Graph => ({ '@context': CONTEXT, '@graph': things });

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

type Plan = NonNullable<Listing['entry']['pricing']>['plans'][number];

/** What is paid once has no unit, and a price by use is none that could be told. */
const hasPrice = ({ price, per }: Plan): boolean => price > 0 || per !== 'usage';

const describePlan = ({ name, price, currency, per }: Plan): Offer => ({
  '@type': 'Offer',
  name,
  price,
  priceCurrency: currency,
  ...(price > 0 &&
    per !== 'once' && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price,
        priceCurrency: currency,
        unitText: per,
      },
    }),
});

/**
 * What is free costs 0 and needs no currency, which would be made up: search engines ask for one only with a
 * price above 0. Plans carry the currency that their publisher states.
 */
function describeOffers({
  pricing,
}: Listing['entry']): Pick<Extract<SoftwareApplication, object>, 'offers' | 'isAccessibleForFree'> {
  if (pricing?.model === 'free') return { isAccessibleForFree: true, offers: { '@type': 'Offer', price: 0 } };
  const offers = (pricing?.plans ?? []).filter(hasPrice).map(describePlan);
  return offers.length === 0 ? {} : { offers };
}

export function describeListing(listing: Listing, trail: readonly NamedLink[], context: SiteContext): Graph {
  const { entry } = listing;
  const url = context.absolute(context.paths.integration(entry.slug));
  const { name, href } = context.publisherLink(entry.publisher);
  const application: SoftwareApplication = {
    '@type': 'SoftwareApplication',
    '@id': `${url}#listing`,
    name: entry.name,
    description: entry.summary ?? entry.tagline,
    url,
    applicationCategory: context.termName('categories', entry.categories[0] ?? ''),
    ...(entry.version && { softwareVersion: entry.version }),
    ...(entry.released && { dateModified: entry.released }),
    ...(entry.install_url && { installUrl: entry.install_url }),
    ...(entry.docs_url && { softwareHelp: { '@type': 'CreativeWork', url: entry.docs_url } }),
    publisher: {
      '@type': 'Organization',
      name,
      url: href.startsWith('/') ? context.absolute(href) : href,
    },
    ...describeOffers(entry),
  };
  return graph(application, breadcrumbs(trail, context));
}

export function describeCompany(company: Company, trail: readonly NamedLink[], context: SiteContext): Graph {
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

/** The name that search engines put a query in for. */
const TERM = 'search_term_string';

export function describeSite({ content, absolute, paths }: SiteContext): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.integrations)}?q={${TERM}}` },
    'query-input': `required name=${TERM}`,
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: content.site.name,
    description: content.site.description,
    url: absolute(paths.home),
    publisher: { '@type': 'Organization', name: content.site.name, url: content.site.home_url },
    potentialAction: search,
  };
}

/** A list page: its first entries in order, and the way to it. */
export function describeList(
  items: readonly NamedLink[],
  total: number,
  trail: readonly NamedLink[],
  context: SiteContext,
): Graph {
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

/** One file of the open data. */
export interface DatasetFile {
  readonly name: string;
  /** Path with the base. */
  readonly href: string;
  /** Media type, such as `application/json`. */
  readonly type: string;
}

export interface DatasetText {
  readonly name: string;
  /** 50 to 5,000 characters, or search engines leave the data out. */
  readonly description: string;
  /** Path of the page that describes it, with the base. */
  readonly href: string;
  readonly files: readonly DatasetFile[];
  /** Address of the licence; undefined where none is stated, which is then left out. */
  readonly licence: string | undefined;
}

/** The page of the open data: the data of the day of the build, its files, and the catalogue it is in. */
export function describeDataset(
  { name, description, href, files, licence }: DatasetText,
  trail: readonly NamedLink[],
  context: SiteContext,
): Graph {
  const { content, facts, absolute, paths } = context;
  const publisher: Organization = {
    '@type': 'Organization',
    name: content.site.name,
    url: content.site.home_url,
  };
  return graph(
    {
      '@type': 'Dataset',
      '@id': `${absolute(href)}#data`,
      name,
      description,
      url: absolute(href),
      dateModified: facts.today,
      isAccessibleForFree: true,
      ...(licence !== undefined && { license: licence }),
      creator: publisher,
      includedInDataCatalog: { '@type': 'DataCatalog', name: content.site.name, url: absolute(paths.home) },
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        name: file.name,
        contentUrl: absolute(file.href),
        encodingFormat: file.type,
      })),
    },
    breadcrumbs(trail, context),
  );
}
