/** The relations of a catalogue as small files, each of which tells of some listings only. */
import type { Candidate, FitSource, FitTerm, ListingRelations, Relation } from './model.ts';

/** Listings of one file, about. */
const BLOCK_SIZE = 32;
/** Listings shown for a role where nothing else was chosen. */
const LISTINGS_OF_ROLE = 12;

/** What the other files are read by. */
export interface RelatedRoot {
  readonly blocks: number;
  readonly roles: readonly FitTerm[];
  readonly regions: readonly FitTerm[];
  /** The best candidates of each role. */
  readonly candidates: readonly PackedCandidate[];
}

type PackedRelation = readonly [
  entry: number,
  worksWith: 0 | 1,
  /** Numbers of the block's objects. */
  takes: readonly number[],
  gives: readonly number[],
  weight: number,
  together: number,
];
/** Numbers of the root's roles and regions; regions in turn with their count. */
type PackedCandidate = readonly [
  entry: number,
  roles: readonly number[],
  partners: number,
  regions: readonly number[],
];

export interface PackedBlock {
  readonly objects: readonly string[];
  readonly listings: readonly (readonly [
    slug: string,
    name: string,
    entry: number,
    relations: readonly PackedRelation[],
  ])[];
  readonly candidates: readonly PackedCandidate[];
}

export const blockFile = (number: number): string => `block-${number}.json`;

/** Number of the file that tells of a listing: FNV-1a of its slug, so that nobody needs a list of slugs. */
export function blockOf(slug: string, blocks: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < slug.length; at += 1) {
    hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % blocks;
}

export interface RelatedFiles {
  readonly root: RelatedRoot;
  /** By name. */
  readonly blocks: ReadonlyMap<string, PackedBlock>;
}

/** The same source gives the same files. */
export function buildRelatedFiles(source: FitSource): RelatedFiles {
  const { roles, regions, listings, candidates } = source;
  const pack = packCandidates(roles, regions);
  const blocks = Math.max(1, Math.ceil(listings.length / BLOCK_SIZE));
  const members = Array.from({ length: blocks }, (): ListingRelations[] => []);
  for (const listing of listings) members[blockOf(listing.slug, blocks)]?.push(listing);
  const byEntry = new Map(candidates.map((candidate) => [candidate.entry, candidate]));
  const best = roles.flatMap(({ slug }) =>
    candidates.filter((candidate) => candidate.roles.includes(slug)).slice(0, LISTINGS_OF_ROLE),
  );
  const root = { blocks, roles, regions, candidates: [...new Set(best)].sort(byPlace).map(pack) };
  return {
    root,
    blocks: new Map(members.map((own, at) => [blockFile(at), packBlock(own, byEntry, pack)])),
  };
}

const byPlace = (a: Candidate, b: Candidate): number => a.entry - b.entry;

function packCandidates(roles: readonly FitTerm[], regions: readonly FitTerm[]) {
  const numberOf = (terms: readonly FitTerm[]) => new Map(terms.map(({ slug }, at) => [slug, at]));
  const roleNumbers = numberOf(roles);
  const regionNumbers = numberOf(regions);
  return (candidate: Candidate): PackedCandidate => [
    candidate.entry,
    candidate.roles.flatMap((slug) => roleNumbers.get(slug) ?? []),
    candidate.partners,
    Object.entries(candidate.regions).flatMap(([slug, count]) => {
      const number = regionNumbers.get(slug);
      return number === undefined ? [] : [number, count];
    }),
  ];
}

function packBlock(
  listings: readonly ListingRelations[],
  candidates: ReadonlyMap<number, Candidate>,
  pack: (candidate: Candidate) => PackedCandidate,
): PackedBlock {
  const numbers = new Map<string, number>();
  const numberOf = (object: string) => {
    const number = numbers.get(object) ?? numbers.size;
    numbers.set(object, number);
    return number;
  };
  const packed = listings.map(
    ({ slug, name, entry, relations }) =>
      [
        slug,
        name,
        entry,
        relations.map((relation): PackedRelation => [
          relation.entry,
          relation.worksWith ? 1 : 0,
          relation.takes.map(numberOf),
          relation.gives.map(numberOf),
          relation.weight,
          relation.together,
        ]),
      ] as const,
  );
  const named = listings.flatMap(({ entry, relations }) => [entry, ...relations.map((other) => other.entry)]);
  return {
    objects: [...numbers.keys()],
    listings: packed,
    candidates: [...new Set(named)]
      .sort((a, b) => a - b)
      .flatMap((entry) => candidates.get(entry) ?? [])
      .map(pack),
  };
}

/** The candidates of a file, as they were. */
export function unpackCandidates(
  packed: readonly PackedCandidate[],
  { roles, regions }: Pick<RelatedRoot, 'roles' | 'regions'>,
): readonly Candidate[] {
  const slugAt = (terms: readonly FitTerm[], at: number | undefined) => terms[at ?? -1]?.slug ?? '';
  return packed.map(([entry, own, partners, counts]) => ({
    entry,
    partners,
    roles: own.map((at) => slugAt(roles, at)),
    regions: Object.fromEntries(
      counts.flatMap((count, at) =>
        at % 2 === 1 ? [[slugAt(regions, counts[at - 1]), count] as const] : [],
      ),
    ),
  }));
}

function unpackListings({ objects, listings }: PackedBlock): readonly ListingRelations[] {
  const named = (numbers: readonly number[]) => numbers.flatMap((at) => objects[at] ?? []);
  return listings.map(([slug, name, entry, relations]) => ({
    slug,
    name,
    entry,
    relations: relations.map(([other, worksWith, takes, gives, weight, together]): Relation => ({
      entry: other,
      worksWith: worksWith === 1,
      takes: named(takes),
      gives: named(gives),
      weight,
      together,
    })),
  }));
}

export interface RelatedBlock {
  readonly listings: readonly ListingRelations[];
  readonly candidates: readonly Candidate[];
}

/** The boundary: a file is taken for what `buildRelatedFiles` of the same build wrote. */
export function unpackBlock(file: unknown, root: RelatedRoot): RelatedBlock {
  const block = file as PackedBlock;
  return { listings: unpackListings(block), candidates: unpackCandidates(block.candidates, root) };
}
