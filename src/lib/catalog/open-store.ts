import { fromWire } from './columns.ts';
import { CARDS_A_FILE, readCards, type CardFields } from './card-file.ts';
import { openDictionary } from './dictionary.ts';
import { readNumbers } from './digits.ts';
import { readFacet, type FacetFile } from './facet-file.ts';
import { findHits } from './find.ts';
import { memoise } from './memoise.ts';
import { findNearest } from './nearest.ts';
import { openNames, type NamesFile } from './names-file.ts';
import type { CatalogueStore, ReadFile, ShownCard } from './store.ts';

/** What is needed at once. */
export interface RootFile {
  readonly size: number;
  /** Score levels of the entries, as runs of equal ones. */
  readonly scores: string;
  /** First words of the dictionary's files, and of those of its ends. */
  readonly terms: string;
  readonly ends: string;
  readonly fields: CardFields;
}

export const ROOT_FILE = 'root.json';

/** All files of the dictionary by their names, in one. */
export const WORDS_FILE = 'words.json';
export const NAMES_FILE = 'names.json';
/** What `prefetch` loads. */
type WordsFile = Readonly<Record<string, unknown>>;

/** Opens what `buildIndexFiles` wrote. Rejects where the first file cannot be read. */
export async function openStore(read: ReadFile): Promise<CatalogueStore> {
  const root = fromWire<RootFile>(await read(ROOT_FILE));
  const { size, fields } = root;
  let words: WordsFile = {};
  let nameOf: ReturnType<typeof openNames> | undefined;
  const readWord: ReadFile = (name) => {
    const known = words[name];
    return known === undefined ? read(name) : Promise.resolve(known);
  };
  const dictionary = openDictionary(readWord, root);
  const levels = readLevels(root);
  const blocks = new Map<number, readonly ShownCard[]>();
  const readBlock = memoise(async (at: number) => {
    const block = readCards(fields, await read(`cards-${String(at)}.json`));
    blocks.set(at, block);
    return block;
  });
  const readOnce = memoise(read);
  const readColumn = memoise(async (facet: string) =>
    readFacet(facet, size, fromWire<FacetFile>(await read(`facet-${facet}.json`))),
  );
  const readOrder = memoise(async (sort: string) =>
    sort === 'recommended'
      ? Uint32Array.from({ length: size }, (_, entry) => entry)
      : sortByRank(size, fromWire<string>(await read(`order-${sort}.json`))),
  );
  return {
    size,
    levels,
    findNames: (q) => findHits(dictionary, levels, q),
    loadFacets: async (facets) => ({ size, columns: await Promise.all(facets.map(readColumn)) }),
    loadOrder: readOrder,
    loadCards: async (entries) => {
      const cards = await Promise.all(
        entries.map(async (entry) => (await readBlock(blockOf(entry)))[entry % CARDS_A_FILE]),
      );
      return cards.filter((card) => card !== undefined);
    },
    hasCards: (entries) => entries.every((entry) => blocks.has(blockOf(entry))),
    nameEntries: (entries) => {
      const read = nameOf;
      return read && entries.flatMap((entry) => read(entry) ?? []);
    },
    prefetch: async () => {
      const [ofWords, ofNames] = await Promise.all([readOnce(WORDS_FILE), readOnce(NAMES_FILE)]);
      words = fromWire<WordsFile>(ofWords);
      nameOf ??= openNames(fromWire<NamesFile>(ofNames));
    },
    findNearest: (q, limit) => findNearest(dictionary, q, limit),
  };
}

const blockOf = (entry: number): number => Math.floor(entry / CARDS_A_FILE);

function readLevels({ size, scores }: RootFile): Uint8Array {
  const levels = new Uint8Array(size);
  let level: number | undefined;
  let at = 0;
  readNumbers(scores, (number) => {
    if (level === undefined) {
      level = number;
    } else {
      levels.fill(level, at, at + number);
      at += number;
      level = undefined;
    }
  });
  return levels;
}

/** Entries by rank, those of one rank in their own order. */
function sortByRank(size: number, ranks: string): Uint32Array {
  const rankOf = new Uint32Array(size);
  let entry = 0;
  readNumbers(ranks, (rank) => (rankOf[entry++] = rank));
  return Uint32Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0) || a - b,
  );
}
