import type { Scope, Value } from '#lib/copy/variables.ts';
import { getFormat, type Format } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Figure, IntegrationView, KitCompany, KitSubject, KitView } from '#lib/site/model.ts';
import { wordsOf, type KitWords } from './words/index.ts';

interface Voice {
  readonly format: Format;
  readonly words: KitWords;
  readonly platform: string;
}

/** What the templates of a kit are rendered with: facts of the day of the build, as text in one language. */
export function buildScope(
  kit: KitView,
  { listing, listingUrl, publisher, partner, meta }: KitSubject,
  locale: string,
): Scope {
  const voice: Voice = { format: getFormat(locale), words: wordsOf(locale), platform: meta.name };
  return {
    listing: sayListing(listing, listingUrl, voice),
    publisher: publisher ? sayCompany(publisher, voice) : sayPlatformAsCompany(meta),
    partner: partner ? sayCompany(partner, voice) : sayPlatformAsCompany(meta),
    platform: {
      name: meta.name,
      tagline: meta.tagline,
      description: meta.description,
      url: meta.homeUrl,
      marketplace_url: `${meta.url}/`,
      press_url: meta.contacts.press,
    },
    kit: {
      title: kit.name,
      url: kit.url,
      publish_on: voice.format.day(kit.publishOn),
      expires_on: kit.expiresOn && voice.format.day(kit.expiresOn),
      claims: some(kit.claims),
    },
  };
}

/** Lists without items say nothing, so that `{% if %}` passes over them. */
const some = <Item extends NonNullable<Value>[number]>(
  items: readonly Item[],
): readonly Item[] | undefined => (items.length === 0 ? undefined : items);

/** A count that is too small to be published is not said. */
const sayFigure = (figure: Figure | undefined, format: Format): string | undefined =>
  typeof figure === 'number' ? format.number(figure) : undefined;

const positive = (count: number, format: Format): string | undefined =>
  count > 0 ? format.number(count) : undefined;

function sayPrice(pricing: IntegrationView['pricing'], { format, words }: Voice): string | undefined {
  if (pricing === undefined) return undefined;
  const [least] = pricing.plans.filter(({ price }) => price > 0).toSorted((a, b) => a.price - b.price);
  return least === undefined || pricing.model !== 'paid'
    ? words.price[pricing.model]
    : fill(words.priceFrom[least.per], { price: format.money(least.price, least.currency) });
}

function sayListing(listing: IntegrationView, url: string, voice: Voice): Scope['listing'] {
  const { format, words, platform } = voice;
  const { usage, badge } = listing;
  const category = listing.categories[0]?.name ?? '';
  const place = listing.rank?.categories[0]?.place;
  return {
    name: listing.name,
    tagline: listing.tagline,
    summary: listing.summary,
    category,
    url,
    install_url: listing.installUrl,
    docs_url: listing.docsUrl,
    setup_url: listing.setupUrl,
    status: words.status[listing.status],
    version: listing.version,
    released: listing.released && format.day(listing.released),
    price: sayPrice(listing.pricing, voice),
    place: place === undefined ? undefined : fill(words.place, { place: format.number(place), category }),
    certificate: badge?.level,
    certified_until: badge && format.day(badge.until),
    active_accounts: sayFigure(usage?.active, format),
    calls: sayFigure(usage?.calls, format),
    success_rate: typeof usage?.successRate === 'number' ? format.percent(usage.successRate) : undefined,
    retention: typeof usage?.retainedShare === 'number' ? format.percent(usage.retainedShare) : undefined,
    use_cases: some(listing.useCases.map(({ title, summary }) => ({ title, summary }))),
    data: some(
      listing.dataFlow.map(({ object, direction, timing }) => ({
        object,
        direction: fill(words.direction[direction], { platform }),
        timing: words.timing[timing],
      })),
    ),
    languages: some(listing.languages),
    works_with: some(listing.worksWith.map(({ name }) => name)),
  };
}

const sayCompany = ({ view, url }: KitCompany, { format }: Voice): Scope['publisher'] => ({
  name: view.name,
  tagline: view.tagline,
  summary: view.summary,
  url,
  website: view.website,
  location: view.location,
  languages: some(view.languages),
  tier: view.tier.current,
  certified_people: positive(view.certifiedPeople, format),
  projects: positive(view.deliveredProjects, format),
});

const sayPlatformAsCompany = (meta: KitSubject['meta']): Scope['publisher'] => ({
  name: meta.name,
  tagline: meta.tagline,
  summary: meta.description,
  url: meta.homeUrl,
  website: meta.homeUrl,
  location: undefined,
  languages: undefined,
  tier: undefined,
  certified_people: undefined,
  projects: undefined,
});
