import type { ComparedEntry, CompareRoot, FactGroup, FiledEntry } from './model.ts';

/** Reads one file by its name; rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<unknown>;

export const ROOT_FILE = 'root.json';
export const nameBlock = (at: number): string => `${String(at)}.json`;

export interface Comparison {
  readonly groups: readonly FactGroup[];
  /** In the order asked for. */
  readonly entries: readonly ComparedEntry[];
  /** Slugs that nothing is listed under. */
  readonly unknown: readonly string[];
}

/** The block in which a slug would lie; -1 before the first. */
export function findBlock(firsts: readonly string[], slug: string): number {
  let low = -1;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= slug) low = middle;
    else high = middle - 1;
  }
  return low;
}

async function findEntry(
  read: ReadFile,
  firsts: readonly string[],
  slug: string,
): Promise<ComparedEntry | undefined> {
  const block = findBlock(firsts, slug);
  if (block === -1) return undefined;
  // The boundary: these files were written by the same build as the page.
  const entries = (await read(nameBlock(block))) as readonly FiledEntry[];
  const found = entries.find((entry) => entry.slug === slug);
  return found && 'now' in found ? findEntry(read, firsts, found.now) : found;
}

/** Opens the files of a kind under these slugs, old ones included. What two of them lead to counts once. */
export async function readComparison(read: ReadFile, slugs: readonly string[]): Promise<Comparison> {
  const { groups, firsts } = (await read(ROOT_FILE)) as CompareRoot;
  const found = await Promise.all(slugs.map((slug) => findEntry(read, firsts, slug)));
  const entries = new Map(found.flatMap((entry) => (entry ? [[entry.slug, entry] as const] : [])));
  return {
    groups,
    entries: [...entries.values()],
    unknown: slugs.filter((_, index) => found[index] === undefined),
  };
}
