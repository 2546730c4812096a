import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { Disk, DiskEntry, EntryKind, ReadResult } from '#lib/content/disk.ts';
import { LIMITS } from '#lib/content/limits.ts';
import { readGit } from '#lib/git/run.ts';

/** A content folder as a commit has it. */
export interface GitTree extends Disk {
  /** Reads files ahead, all with one process. What is not there or larger than a picture may be is left out. */
  readonly prefetch: (files: Iterable<string>) => void;
  readonly has: (file: string) => boolean;
}

interface Listing {
  /** Object of each file, by its path in the content folder. */
  readonly objects: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, readonly DiskEntry[]>;
}

const KINDS: Readonly<Record<string, EntryKind>> = { '100644': 'file', '100755': 'file', '120000': 'link' };

/** Adds a name to its folder, and each folder to the one above it. */
function addEntry(folders: Map<string, Map<string, EntryKind>>, path: string, kind: EntryKind): void {
  const cut = path.lastIndexOf('/');
  const folder = cut === -1 ? '' : path.slice(0, cut);
  const known = folders.get(folder);
  if (known !== undefined) {
    known.set(path.slice(cut + 1), kind);
    return;
  }
  folders.set(folder, new Map([[path.slice(cut + 1), kind]]));
  if (folder !== '') addEntry(folders, folder, 'folder');
}

function listTree(top: string, commit: string, prefix: string): Listing {
  const path = prefix === '' ? [] : ['--', prefix];
  const out = readGit(top, ['ls-tree', '-r', '-z', '--full-tree', commit, ...path]).toString('utf8');
  const objects = new Map<string, string>();
  const folders = new Map<string, Map<string, EntryKind>>();
  for (const row of out.split('\0')) {
    const [head = '', full] = row.split('\t');
    if (full === undefined) continue;
    const [mode = '', , object = ''] = head.split(' ');
    const file = full.slice(prefix.length);
    const kind = KINDS[mode] ?? 'other';
    addEntry(folders, file, kind);
    if (kind === 'file') objects.set(file, object);
  }
  const byName = (a: DiskEntry, b: DiskEntry) => (a.name < b.name ? -1 : 1);
  const toEntries = (names: ReadonlyMap<string, EntryKind>) =>
    [...names]
      .filter(([name]) => !name.startsWith('.'))
      .map(([name, kind]) => ({ name, kind }))
      .sort(byName);
  return {
    objects,
    folders: new Map([...folders].map(([folder, names]) => [folder, toEntries(names)] as const)),
  };
}

const LINE_FEED = 10;

/** What `cat-file --batch` prints: for each object a line with its size, its bytes, a line feed. */
function* readBatch(out: Buffer): Generator<readonly [object: string, bytes: Buffer]> {
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(LINE_FEED, at);
    const [object = '', , size = '0'] = out.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    yield [object, out.subarray(start, at - 1)];
  }
}

const sizesOf = (top: string, objects: readonly string[]): ReadonlyMap<string, number> => {
  const input = `${objects.join('\n')}\n`;
  const rows = readGit(top, ['cat-file', '--batch-check'], { input }).toString('latin1').trim().split('\n');
  return new Map(
    rows.map((row) => [row.split(' ')[0] ?? '', Number(row.split(' ')[2] ?? Infinity)] as const),
  );
};

const BATCH_BYTES = 16 * 1024 * 1024;

/** Objects in groups that one process can hand over; one that is larger is a group by itself. */
function* inBatches(objects: readonly string[], sizeOf: (object: string) => number): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const object of objects) {
    if (batch.length > 0 && bytes + sizeOf(object) > BATCH_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(object);
    bytes += sizeOf(object);
  }
  if (batch.length > 0) yield batch;
}

/**
 * The content folder of a commit, read from the repository's objects: nothing is checked out, and no attribute or
 * filter of the repository applies. `prefix` leads from the top to the folder; empty, or ending in a slash.
 */
export function openGitTree(top: string, commit: string, prefix: string): GitTree {
  let listing: Listing | undefined;
  const list = (): Listing => (listing ??= listTree(top, commit, prefix));
  const sizes = new Map<string, number>();
  const blobs = new Map<string, Buffer>();

  const load = (wanted: readonly string[], most: number): void => {
    const objects = [...new Set(wanted)].filter((object) => !blobs.has(object));
    if (objects.length === 0) return;
    for (const [object, size] of sizesOf(top, objects)) sizes.set(object, size);
    const sizeOf = (object: string) => sizes.get(object) ?? Infinity;
    for (const batch of inBatches(
      objects.filter((object) => sizeOf(object) <= most),
      sizeOf,
    )) {
      const out = readGit(top, ['cat-file', '--batch'], { input: `${batch.join('\n')}\n` });
      for (const [object, bytes] of readBatch(out)) blobs.set(object, bytes);
    }
  };

  const readBytes = (file: string, maxBytes: number): ReadResult => {
    const object = list().objects.get(posix.normalize(file));
    if (object === undefined) return { failure: 'unreadable' };
    if (!blobs.has(object)) load([object], maxBytes);
    const bytes = blobs.get(object);
    if (bytes !== undefined) return bytes.length > maxBytes ? { failure: 'too-large' } : { bytes };
    return { failure: (sizes.get(object) ?? 0) > maxBytes ? 'too-large' : 'unreadable' };
  };

  return {
    list: (folder) => list().folders.get(folder),
    has: (file) => list().objects.has(file),
    prefetch: (files) =>
      load(
        [...files].flatMap((file) => list().objects.get(file) ?? []),
        LIMITS.mediaBytes,
      ),
    readBytes,
    readText: (file, maxBytes) => {
      const { bytes, failure } = readBytes(file, maxBytes);
      if (failure !== undefined) return { failure };
      return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { failure: 'not-utf8' };
    },
  };
}
