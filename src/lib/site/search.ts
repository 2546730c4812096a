import { sayObject } from '#lib/content/localise.ts';
import { numberEntries } from '../catalog/index/number.ts';
import type { Company, Listing, SiteContext } from './context.ts';
import type { IntegrationCard, PageCard, PartnerCard, SearchRecord } from './model.ts';

const MARKS_AND_SPACE = /[#>*_`|[\]()\s]+/g;

/** Characters that all records share: the memory and time of the index go with its text. */
const SHARED_LENGTH = 3_600_000;
/** Every record has room for what tells most; beyond the most, texts only repeat themselves. */
const LEAST_LENGTH = 300;
const MOST_LENGTH = 6_000;

type Found = IntegrationCard | PartnerCard | PageCard;
type Parts = readonly (string | undefined)[];

/** Characters of each of `count` records: whole texts in a small catalogue, the telling parts in a large one. */
export const shareLength = (count: number): number =>
  Math.min(MOST_LENGTH, Math.max(LEAST_LENGTH, Math.floor(SHARED_LENGTH / Math.max(1, count))));

const flatten = (parts: Parts, length: number): string =>
  parts
    .filter(Boolean)
    .join('. ')
    .slice(0, 2 * length)
    .replaceAll(MARKS_AND_SPACE, ' ')
    .trim()
    .slice(0, length);

/** Records of the full-text index, kind by kind in the order of their entries. */
export function buildSearchRecords(cards: readonly Found[], context: SiteContext): readonly SearchRecord[] {
  const length = shareLength(cards.length);
  return numberEntries(cards).map(([card, entry]) => ({
    kind: card.kind,
    slug: card.slug,
    href: card.href,
    entry,
    name: card.name,
    // The text of another language is found in the index of that language.
    text: 'foreign' in card ? card.name : flatten(tell(card, context), length),
  }));
}

function tell(card: Found, context: SiteContext): Parts {
  if (card.kind === 'page') return [card.tagline, ...card.words, ...tellPage(card, context)];
  if (card.kind === 'integration') {
    const listing = context.listing(card.slug);
    return listing === undefined ? [] : tellListing(listing, context);
  }
  const company = context.company(card.slug);
  return company === undefined ? [] : tellCompany(company, context);
}

function tellListing({ entry }: Listing, context: SiteContext): Parts {
  return [
    entry.tagline,
    entry.summary,
    context.publisherName(entry.publisher),
    ...context.termNames('categories', entry.categories),
    ...entry.tags,
    ...entry.data_flow.map(({ object }) => sayObject(context.content, object)),
    ...entry.use_cases.flatMap(({ title, summary }) => [title, summary]),
    entry.body,
  ];
}

function tellCompany({ entry }: Company, { termNames }: SiteContext): Parts {
  return [
    entry.tagline,
    entry.summary,
    ...termNames('services', entry.services),
    ...termNames('industries', entry.industries),
    ...termNames('regions', entry.regions),
    ...entry.case_studies.flatMap(({ title, outcome }) => [title, outcome]),
    entry.body,
  ];
}

function tellPage({ section, slug }: PageCard, { content, listing }: SiteContext): Parts {
  const collection = section === 'collection' && content.collections.find((one) => one.slug === slug);
  if (!collection) return [];
  return [...collection.integrations.map((name) => listing(name)?.entry.name), collection.body];
}
