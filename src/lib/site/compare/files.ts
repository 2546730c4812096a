import { createHash } from 'node:crypto';
import type { ComparedEntry, ComparedKind, CompareRoot, FactGroup, FiledEntry } from '#lib/compare/model.ts';
import { nameBlock, nameRoot } from '#lib/compare/read.ts';

/** Entries a file. A file of its own for each would be ten thousand; one for all could not be asked for. */
const BLOCK = 16;

export interface ComparedSet {
  readonly kind: ComparedKind;
  readonly groups: readonly FactGroup[];
  readonly entries: readonly ComparedEntry[];
  /** Old slugs and those they lead to. */
  readonly aliases: readonly { readonly slug: string; readonly now: string }[];
}

const bySlug = (a: FiledEntry, b: FiledEntry): number => (a.slug < b.slug ? -1 : 1);

/** Every set cut into blocks by slug. Pure; the same facts give the same bytes. */
export function buildCompareFiles(sets: readonly ComparedSet[]): ReadonlyMap<string, string> {
  return new Map(sets.flatMap(fileSet));
}

function fileSet({ kind, groups, entries, aliases }: ComparedSet): readonly (readonly [string, string])[] {
  const filed: readonly FiledEntry[] = [...entries, ...aliases].sort(bySlug);
  const firsts: string[] = [];
  const blocks: string[] = [];
  for (let start = 0; start < filed.length; start += BLOCK) {
    const block = filed.slice(start, start + BLOCK);
    blocks.push(JSON.stringify(block));
    firsts.push(block[0]?.slug ?? '');
  }
  const hash = createHash('sha256').update(kind);
  for (const block of blocks) hash.update('\0').update(block);
  const version = hash.digest('hex').slice(0, 16);
  const root: CompareRoot = { version, groups, firsts };
  return [
    [nameRoot(kind), JSON.stringify(root)],
    ...blocks.map((block, at) => [nameBlock(version, at), block] as const),
  ];
}
