import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { Disk, ReadResult } from '#lib/content/disk.ts';
import { LIMITS } from '#lib/content/limits.ts';
import { Index, type FileObject, type Where } from './git-index.ts';
import { createObjects, type Objects } from './git-objects.ts';
import { OlderIndex } from './older-index.ts';

/** A content folder as a commit has it. */
export interface GitTree extends Disk {
  /** Lists the folders and reads the files that lie at some places ahead. */
  readonly prefetch: (places: Iterable<string>) => void;
  readonly has: (file: string) => boolean;
}

const isSmall = ({ size }: FileObject): boolean => size <= LIMITS.mediaBytes;

function openTree(index: Index | OlderIndex, objects: Objects): GitTree {
  const readBytes = (file: string, maxBytes: number): ReadResult => {
    const found = index.objectOf(posix.normalize(file));
    if (found === undefined) return { failure: 'unreadable' };
    if (found.size > maxBytes) return { failure: 'too-large' };
    objects.load([found]);
    const bytes = objects.get(found);
    return bytes === undefined ? { failure: 'unreadable' } : { bytes };
  };
  return {
    list: (folder) => index.list(folder),
    has: (file) => index.objectOf(file) !== undefined,
    prefetch: (places) => {
      const all = [...places];
      if (all.length > 0) objects.load(index.listAll(all).filter(isSmall));
    },
    readBytes,
    readText: (file, maxBytes) => {
      const { bytes, failure } = readBytes(file, maxBytes);
      if (failure !== undefined) return { failure };
      return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { failure: 'not-utf8' };
    },
  };
}

/**
 * The content folder of a commit, read from the repository's objects: nothing is checked out, and no attribute or
 * filter of the repository applies.
 */
export const openGitTree = (where: Where): GitTree => openTree(new Index(where), createObjects(where.top));

interface Pair {
  readonly top: string;
  readonly prefix: string;
  readonly base: string;
  readonly head: string;
  /** Places that hold every file in which the two differ. */
  readonly touched: readonly string[];
  /** Places that are read on both sides in any case. */
  readonly ahead: readonly string[];
}

/** The content folders of two commits, where only what differs is asked for twice. */
export function openGitPair({ top, prefix, base, head, touched, ahead }: Pair): {
  readonly before: GitTree;
  readonly after: GitTree;
} {
  const objects = createObjects(top);
  const index = new Index({ top, prefix, commit: head });
  const older = new OlderIndex(new Index({ top, prefix, commit: base }), index, touched);
  const wanted = [...older.listTouched(), ...index.listAll([...new Set([...touched, ...ahead])])];
  objects.load(wanted.filter(isSmall));
  return { before: openTree(older, objects), after: openTree(index, objects) };
}
