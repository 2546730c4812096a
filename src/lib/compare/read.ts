import type { ComparedEntry, ComparedKind, CompareRoot, FactGroup, FiledEntry } from './model.ts';

/** Reads one file by its name; rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<unknown>;

export const nameRoot = (kind: ComparedKind): string => `${kind}.json`;
export const nameBlock = (version: string, at: number): string => `${version}/${String(at)}.json`;

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
  root: CompareRoot,
  slug: string,
): Promise<ComparedEntry | undefined> {
  const block = findBlock(root.firsts, slug);
  if (block === -1) return undefined;
  // The boundary: these files were written by the same build as the page.
  const entries = (await read(nameBlock(root.version, block))) as readonly FiledEntry[];
  const found = entries.find((entry) => entry.slug === slug);
  return found && 'now' in found ? findEntry(read, root, found.now) : found;
}

/** Opens the files of a kind under these slugs, old ones included. What two of them lead to counts once. */
export async function readComparison(
  read: ReadFile,
  kind: ComparedKind,
  slugs: readonly string[],
): Promise<Comparison> {
  const root = (await read(nameRoot(kind))) as CompareRoot;
  const found = await Promise.all(slugs.map((slug) => findEntry(read, root, slug)));
  const entries = new Map(found.flatMap((entry) => (entry ? [[entry.slug, entry] as const] : [])));
  return {
    groups: root.groups,
    entries: [...entries.values()],
    unknown: slugs.filter((_, index) => found[index] === undefined),
  };
}
