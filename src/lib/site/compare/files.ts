import { createHash } from 'node:crypto';
import type { ComparedEntry, ComparedKind, CompareRoot, FactGroup, FiledEntry } from '#lib/compare/model.ts';
import { nameBlock, ROOT_FILE } from '#lib/compare/read.ts';
import type { CompareFiles } from '../model.ts';

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
export function buildCompareFiles(sets: readonly ComparedSet[]): CompareFiles {
  const files = new Map<string, string>();
  for (const { kind, groups, entries, aliases } of sets) {
    const filed: readonly FiledEntry[] = [...entries, ...aliases].sort(bySlug);
    const firsts: string[] = [];
    for (let start = 0; start < filed.length; start += BLOCK) {
      const block = filed.slice(start, start + BLOCK);
      files.set(`${kind}/${nameBlock(firsts.length)}`, JSON.stringify(block));
      firsts.push(block[0]?.slug ?? '');
    }
    files.set(`${kind}/${ROOT_FILE}`, JSON.stringify({ groups, firsts } satisfies CompareRoot));
  }
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update('\0').update(text).update('\0');
  return { version: hash.digest('hex').slice(0, 16), files };
}
