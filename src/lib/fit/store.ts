import {
  blockFile,
  blockOf,
  unpackBlock,
  unpackCandidates,
  type RelatedBlock,
  type RelatedRoot,
} from './files.ts';
import type { Candidate, ListingRelations } from './model.ts';

/** Reads one file by its name in the folder of relations; rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<unknown>;

export interface Related {
  /** The listings asked for that are there, in the order of the question. */
  readonly listings: readonly ListingRelations[];
  /** Those listings and whatever they are tied to, as far as it may be recommended. */
  readonly candidates: readonly Candidate[];
}

export interface RelatedStore {
  /** The best of each role. */
  readonly candidates: readonly Candidate[];
  readonly load: (slugs: readonly string[]) => Promise<Related>;
}

/** The files of a build beside their root; each is read when it is needed, and once. */
export function openRelated(root: RelatedRoot, read: ReadFile): RelatedStore {
  const blocks = new Map<number, Promise<RelatedBlock>>();
  const readBlock = (number: number): Promise<RelatedBlock> => {
    const known = blocks.get(number);
    if (known) return known;
    const block = read(blockFile(number)).then((file) => unpackBlock(file, root));
    blocks.set(number, block);
    block.catch(() => blocks.delete(number));
    return block;
  };
  return {
    candidates: unpackCandidates(root.candidates, root),
    load: async (slugs) => {
      const numbers = [...new Set(slugs.map((slug) => blockOf(slug, root.blocks)))];
      const read = await Promise.all(numbers.map(readBlock));
      const bySlug = new Map(read.flatMap(({ listings }) => listings.map((one) => [one.slug, one])));
      return {
        listings: slugs.flatMap((slug) => bySlug.get(slug) ?? []),
        candidates: read.flatMap(({ candidates }) => candidates),
      };
    },
  };
}
