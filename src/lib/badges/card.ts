import { sayBadge, sayKinds, sayStanding, sayWork } from '#lib/i18n/card-phrases.ts';
import { getDictionary, type Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat, type Format } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { EmbedName, IntegrationCard, Logo, PartnerCard, Site } from '#lib/site/model.ts';

export const NOUNS = [
  'integrations',
  'partners',
  'categories',
  'collections',
] as const satisfies readonly EmbedName['noun'][];
export type Noun = EmbedName['noun'];

/** Pixels of the frame that a card is made for; it may be narrower. */
export const FRAME = { width: 420, height: 188 } as const;

/** What a card shows of an entry. */
export interface EmbedCard {
  readonly noun: Noun;
  readonly slug: string;
  readonly name: string;
  /** Page of the entry, with the base. */
  readonly href: string;
  readonly logo: Logo | undefined;
  /** Whose it is, or what kind of thing. */
  readonly by: string;
  readonly text: string;
  /** Until when its certificate stands. */
  readonly seal: string | undefined;
  readonly facts: readonly string[];
}

interface Voice {
  readonly t: Dictionary;
  readonly format: Format;
  readonly locale: string;
}

const DOT = ' · ';

function showListing(card: IntegrationCard, { t, locale }: Voice): EmbedCard {
  const { slug, name, href, logo, tagline, certificate, status } = card;
  return {
    noun: 'integrations',
    slug,
    name,
    href,
    logo,
    by: [card.publisher, sayStanding(card, t.card)].join(DOT),
    text: tagline,
    seal: certificate && sayBadge(certificate, t.card, locale),
    facts: status === 'available' ? [] : [t.card[status]],
  };
}

function showPartner(card: PartnerCard, { t, locale }: Voice): EmbedCard {
  const { slug, name, href, logo, tagline, location, tier } = card;
  const work = sayWork(card, t.card, locale);
  return {
    noun: 'partners',
    slug,
    name,
    href,
    logo,
    by: [sayKinds(card, t.card, locale), ...(location === undefined ? [] : [location])].join(DOT),
    text: tagline,
    seal: undefined,
    facts: [tier, work].filter((fact) => fact !== undefined),
  };
}

function* showCategories({ categories, meta }: Shown, { t, format }: Voice): Generator<EmbedCard> {
  for (const { slug, name, href, description, count, head } of categories) {
    const text = description ?? head.description;
    const facts = [format.count(t.card.listings, count)];
    const by = fill(t.ui.wordmark, { name: meta.name });
    yield { noun: 'categories', slug, name, href, logo: undefined, by, text, seal: undefined, facts };
  }
}

function* showCollections({ collections }: Shown, { t, format }: Voice): Generator<EmbedCard> {
  for (const { slug, name, href, summary, kind, count } of collections) {
    const facts = [format.count(t.card.listings, count)];
    const by = t.badges.counted[kind];
    yield {
      noun: 'collections',
      slug,
      name,
      href,
      logo: undefined,
      by,
      text: summary,
      seal: undefined,
      facts,
    };
  }
}

type Shown = Pick<Site, 'catalogue' | 'directory' | 'categories' | 'collections' | 'meta'>;

/** Every entry that other websites can show as a card. */
export function* listCards(site: Shown): Generator<EmbedCard> {
  const { locale } = site.meta;
  const voice = { t: getDictionary(locale), format: getFormat(locale), locale };
  for (const card of site.catalogue.cards) yield showListing(card, voice);
  for (const card of site.directory.cards) yield showPartner(card, voice);
  yield* showCategories(site, voice);
  yield* showCollections(site, voice);
}
