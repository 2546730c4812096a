import type { Claims, SiteMeta, Site } from '#lib/site/model.ts';
import { buildPaths } from '#lib/site/paths.ts';
import { LISTING_KINDS, makeVoice, sayListing, sayPartner, type BadgeKind } from './badge.ts';
import { NOUNS, type Noun } from './card.ts';
import { writeBadgeSnippets, writeFrame, type BadgeSnippets, type Named } from './snippet.ts';

/** A badge of somebody listed, live. */
export interface BadgeExample {
  readonly kind: BadgeKind;
  /** Its picture, with the base. */
  readonly src: string;
  /** What it says. */
  readonly alt: string;
  readonly entry: Named;
  readonly snippets: BadgeSnippets;
}

export interface CardExample {
  readonly noun: Noun;
  readonly src: string;
  readonly entry: Named;
  readonly frame: string;
}

type ExampleSite = Pick<
  Site,
  'catalogue' | 'directory' | 'categories' | 'collections' | 'meta' | 'getClaims'
>;

/** The best placed entry that has something to say, else the best placed. */
function pick<E extends Named>(
  entries: readonly E[],
  claims: readonly { readonly slug: string }[],
): E | undefined {
  const telling = new Set(claims.map(({ slug }) => slug));
  return entries.find(({ slug }) => telling.has(slug)) ?? entries[0];
}

const say = ({ label, message }: { readonly label: string; readonly message: string }): string =>
  `${label}: ${message}`;

function showBadge(kind: BadgeKind, alt: string, entry: Named, meta: SiteMeta): BadgeExample {
  const src = buildPaths(meta.base).badge(kind, `${entry.slug}.svg`);
  return { kind, src, alt, entry, snippets: writeBadgeSnippets(kind, entry, meta) };
}

/** One live badge of each kind that somebody listed can have. */
export function showBadges(site: ExampleSite): readonly BadgeExample[] {
  const { meta } = site;
  const voice = makeVoice(meta);
  const { listings, partners }: Claims = site.getClaims();
  const certified = listings.filter(({ certificate }) => certificate !== undefined);
  const listing = pick(site.catalogue.cards, certified);
  const claim = listings.find(({ slug }) => slug === listing?.slug);
  const partner = pick(
    site.directory.cards,
    partners.filter(({ tier }) => tier !== undefined),
  );
  const standing = partners.find(({ slug }) => slug === partner?.slug);
  return [
    ...(listing && claim
      ? LISTING_KINDS.map((kind) => showBadge(kind, say(sayListing(kind, claim, voice)), listing, meta))
      : []),
    ...(partner && standing ? [showBadge('partner', say(sayPartner(standing, voice)), partner, meta)] : []),
  ];
}

/** The card of one entry of each kind. */
export function showCards(site: ExampleSite): readonly CardExample[] {
  const { meta, catalogue, directory, categories, collections } = site;
  const certified = catalogue.cards.filter(({ certificate }) => certificate !== undefined);
  const entries: Readonly<Record<Noun, Named | undefined>> = {
    integrations: certified[0] ?? catalogue.cards[0],
    partners: directory.cards[0],
    categories: categories[0],
    collections: collections[0],
  };
  return NOUNS.flatMap((noun) => {
    const entry = entries[noun];
    if (entry === undefined) return [];
    const src = buildPaths(meta.base).embed(noun, entry.slug);
    return [{ noun, src, entry, frame: writeFrame(noun, entry, meta) }];
  });
}

/** What somebody listed copies into their own website. */
export interface OwnSnippets {
  readonly html: string;
  readonly markdown: string;
  readonly frame: string;
}

export function writeOwnSnippets(
  noun: 'integrations' | 'partners',
  entry: Named,
  meta: SiteMeta,
): OwnSnippets {
  const { html, markdown } = writeBadgeSnippets(noun === 'partners' ? 'partner' : 'certified', entry, meta);
  return { html, markdown, frame: writeFrame(noun, entry, meta) };
}
