/**
 * Cards by column, for the file that an island loads; `decode(encode(cards))` equals `cards`.
 * Cards in the order of their place are the smallest.
 */
import {
  INTEGRATION_FACETS,
  PARTNER_FACETS,
  type Card,
  type FacetView,
  type IntegrationCard,
  type Logo,
  type PartnerCard,
} from '../site/model.ts';
import {
  coded,
  days,
  fromWire,
  lists,
  mapped,
  plain,
  rising,
  slugged,
  struct,
  type Codec,
  type Json,
} from './columns.ts';

/** Everything an island needs of one kind of card. */
export interface CatalogueFile {
  readonly kind: Card['kind'];
  readonly facets: readonly FacetView<string>[];
  readonly slugs: readonly string[];
  readonly columns: Json;
}

const logo = mapped<Logo, { kind: Logo['kind']; src: string; letters: string; tint: number }>(
  struct({ kind: coded(), src: slugged, letters: coded(), tint: plain() }),
  (value) => (value.kind === 'image' ? { letters: '', tint: 0, ...value } : { src: '', ...value }),
  ({ kind, src, letters, tint }) => (kind === 'image' ? { kind, src } : { kind, letters, tint }),
);

/** Extra words; the first nearly always is the slug. */
const words: Codec<readonly string[]> = {
  encode: (values, slugs) =>
    lists().encode(
      values.map((list, row) => list.map((word) => (word === slugs[row] ? SLUG_SIGN : word))),
      slugs,
    ),
  decode: (column, slugs) =>
    lists()
      .decode(column, slugs)
      .map((list, row) => list.map((word) => (word === SLUG_SIGN ? (slugs[row] ?? '') : word))),
};
/** Stands for the row's slug; a control character, so no word of an author. */
const SLUG_SIGN = '\u0001';

const shared = {
  slug: slugged,
  name: plain<string>(),
  href: slugged,
  tagline: plain<string>(),
  logo,
  words,
  place: rising,
  active: plain<number | null>(),
  growth: plain<number | null>(),
  listed: days,
  updated: days,
};

const facetsOf = <F extends string>(facets: readonly F[]) =>
  struct<Readonly<Record<F, readonly string[]>>>(
    fromWire(Object.fromEntries(facets.map((facet) => [facet, lists()]))),
  );

const integrations = struct<IntegrationCard>({
  ...shared,
  kind: coded(),
  publisher: coded(),
  firstParty: coded(),
  category: coded(),
  score: plain<number | null>(),
  categoryPlace: coded(),
  status: coded(),
  price: coded(),
  certificate: coded(),
  isNew: coded(),
  facets: facetsOf(INTEGRATION_FACETS),
});

const partners = struct<PartnerCard>({
  ...shared,
  kind: coded(),
  kinds: lists(),
  location: coded(),
  accepting: coded(),
  listings: plain(),
  projects: plain(),
  tier: coded(),
  facets: facetsOf(PARTNER_FACETS),
});

export function encodeIntegrations(
  cards: readonly IntegrationCard[],
  facets: readonly FacetView<string>[],
): CatalogueFile {
  return encodeCards('integration', integrations, cards, facets);
}

export function encodePartners(
  cards: readonly PartnerCard[],
  facets: readonly FacetView<string>[],
): CatalogueFile {
  return encodeCards('partner', partners, cards, facets);
}

function encodeCards<C extends Card>(
  kind: Card['kind'],
  codec: Codec<C>,
  cards: readonly C[],
  facets: readonly FacetView<string>[],
): CatalogueFile {
  const slugs = cards.map((card) => card.slug);
  return { kind, facets, slugs, columns: codec.encode(cards, slugs) };
}

export function decodeCards({ kind, columns, slugs }: CatalogueFile): readonly Card[] {
  return kind === 'integration' ? integrations.decode(columns, slugs) : partners.decode(columns, slugs);
}
