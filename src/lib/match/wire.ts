/** A deck as the file that the browser loads, by column; `decodeDeck(encodeDeck(deck))` equals the deck. */
import {
  coded,
  fromWire,
  lists,
  mapped,
  plain,
  slugged,
  struct,
  type Codec,
  type Json,
} from '../catalog/columns.ts';
import type { Logo, MatchCard, MatchDeck, MatchListing } from '../site/model.ts';
import { packProjects, unpackProjects, type PackedProjects } from './wire-projects.ts';

interface Packed {
  /** '' where it follows from the name. */
  readonly slugs: readonly string[];
  readonly names: readonly string[];
  readonly columns: Json;
}
interface DeckFile extends Pick<MatchDeck, 'asOf' | 'skills'> {
  readonly listings: Packed;
  readonly cards: Packed;
  readonly projects: PackedProjects;
}
type Named = Pick<MatchCard, 'slug' | 'name'>;
type ListingFields = Omit<MatchListing, keyof Named>;
type CardFields = Omit<MatchCard, keyof Named | 'projects'>;

const logo = mapped<Logo, { kind: Logo['kind']; src: string; letters: string; tint: number }>(
  struct({ kind: coded(), src: slugged, letters: coded(), tint: plain() }),
  (value) => (value.kind === 'image' ? { letters: '', tint: 0, ...value } : { src: '', ...value }),
  ({ kind, src, letters, tint }) => (kind === 'image' ? { kind, src } : { kind, letters, tint }),
);

const contact = mapped<string | undefined, string>(
  slugged,
  (value) => value ?? '',
  (value) => (value === '' ? undefined : value),
);

const listingCodec: Codec<ListingFields> = struct<ListingFields>({ categories: lists() });

const cardCodec: Codec<CardFields> = struct<CardFields>({
  logo,
  tier: coded(),
  integrations: lists(),
  industries: lists(),
  regions: lists(),
  languages: lists(),
  services: lists(),
  accepting: coded(),
  budget: coded(),
  contact,
  certifiedPeople: plain(),
  people: coded(),
  satisfaction: coded(),
});

const slugFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function pack<Fields extends object>(rows: readonly (Named & Fields)[], codec: Codec<Fields>): Packed {
  return {
    slugs: rows.map(({ slug, name }) => (slug === slugFrom(name) ? '' : slug)),
    names: rows.map(({ name }) => name),
    columns: codec.encode(
      rows,
      rows.map(({ slug }) => slug),
    ),
  };
}

function unpack<Fields extends object>(
  { slugs: packed, names, columns }: Packed,
  codec: Codec<Fields>,
): readonly (Named & Fields)[] {
  const slugs = packed.map((slug, at) => (slug === '' ? slugFrom(names[at] ?? '') : slug));
  return codec
    .decode(columns, slugs)
    .map((fields, at) => ({ slug: slugs[at] ?? '', name: names[at] ?? '', ...fields }));
}

export function encodeDeck({ asOf, skills, listings, cards }: MatchDeck): string {
  const file: DeckFile = {
    asOf,
    skills,
    listings: pack<ListingFields>(listings, listingCodec),
    cards: pack<CardFields>(cards, cardCodec),
    projects: packProjects(cards, asOf),
  };
  return JSON.stringify(file);
}

/** Trusts that `encodeDeck` of the same build wrote the text. */
export function decodeDeck(text: string): MatchDeck {
  const { asOf, skills, listings, cards, projects } = fromWire<DeckFile>(JSON.parse(text));
  const done = unpackProjects(projects, asOf);
  return {
    asOf,
    skills,
    listings: unpack(listings, listingCodec),
    cards: unpack(cards, cardCodec).map((card, at) => ({
      ...card,
      projects: (done[at] ?? []).map(({ integrations, ...project }) => ({
        ...project,
        integrations: integrations.flatMap((index) => card.integrations[index] ?? []),
      })),
    })),
  };
}
