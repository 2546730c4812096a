import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { Disk, DiskEntry, EntryKind, ReadResult } from '#lib/content/disk.ts';
import { LIMITS } from '#lib/content/limits.ts';
import { readGit } from '#lib/git/run.ts';

/** A content folder as a commit has it. */
export interface GitTree extends Disk {
  /** Lists the folders and reads the files that lie at some places ahead. */
  readonly prefetch: (places: Iterable<string>) => void;
  readonly has: (file: string) => boolean;
}

interface TreeEntry {
  readonly path: string;
  readonly kind: EntryKind;
  readonly object: string;
  /** In bytes; NaN for what is no file. */
  readonly size: number;
}

const KINDS: Readonly<Record<string, EntryKind>> = {
  '040000': 'folder',
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
};

/** Rows of `ls-tree -z -l`, with paths from the content folder on. */
const readRows = (out: string, prefix: string): readonly TreeEntry[] =>
  out.split('\0').flatMap((row) => {
    const tab = row.indexOf('\t');
    if (tab === -1) return [];
    const [mode = '', , object = '', size] = row.slice(0, tab).split(/ +/);
    return [
      { path: row.slice(tab + 1 + prefix.length), kind: KINDS[mode] ?? 'other', object, size: Number(size) },
    ];
  });

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const byName = (a: DiskEntry, b: DiskEntry): number => (a.name < b.name ? -1 : 1);

const toEntries = (rows: readonly TreeEntry[]): readonly DiskEntry[] =>
  rows
    .map(({ path, kind }) => ({ name: nameOf(path), kind }))
    .filter(({ name }) => !name.startsWith('.'))
    .sort(byName);

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

/** Where in a commit its content lies. */
interface Where {
  readonly top: string;
  readonly commit: string;
  /** Leads from the top to the folder; empty, or ending in a slash. */
  readonly prefix: string;
}

/**
 * Folders that whoever reads content lists in any case, each group with one process. A folder and one inside it are
 * never in the same: git would leave the one out of the other.
 */
const TOGETHER: readonly (readonly string[])[] = [
  ['integrations', 'partners', 'collections', 'kits', 'program', 'records'],
  ['records/usage', 'records/certifications', 'records/partners'],
];

interface FileObject {
  readonly object: string;
  readonly size: number;
}

/** Names of folders and files, and the objects they are, each folder asked for once. */
class Index {
  readonly #where: Where;
  readonly #objects = new Map<string, FileObject>();
  readonly #folders = new Map<string, readonly DiskEntry[] | undefined>();

  constructor(where: Where) {
    this.#where = where;
  }

  #ask(options: readonly string[], paths: readonly string[]): readonly TreeEntry[] {
    const { top, commit, prefix } = this.#where;
    const asked = paths.map((path) => prefix + path).filter((path) => path !== '');
    const args = [
      'ls-tree',
      ...options,
      '-z',
      '-l',
      '--full-tree',
      commit,
      ...(asked.length > 0 ? ['--', ...asked] : []),
    ];
    // With its folders, the content folder lists itself and what it lies in.
    const rows = readRows(readGit(top, args).toString('utf8'), prefix).filter(({ path }) => path !== '');
    for (const { path, kind, object, size } of rows)
      if (kind === 'file') this.#objects.set(path, { object, size });
    return rows;
  }

  list(folder: string): readonly DiskEntry[] | undefined {
    if (!this.#folders.has(folder)) {
      const wanted = TOGETHER.find((group) => group.includes(folder)) ?? [folder];
      const rows = this.#ask(
        [],
        wanted.map((one) => (one === '' ? '' : `${one}/`)),
      );
      const inside = Map.groupBy(rows, ({ path }) => folderOf(path));
      for (const one of wanted) {
        const entries = inside.get(one);
        this.#folders.set(one, entries && toEntries(entries));
      }
    }
    return this.#folders.get(folder);
  }

  /** Lists everything that lies at some places, folders below them included. */
  listAll(places: readonly string[]): readonly FileObject[] {
    const rows = this.#ask(['-r', '-t'], places);
    for (const [folder, inside] of Map.groupBy(rows, ({ path }) => folderOf(path))) {
      // The folder above a place is not known as a whole.
      if (places.includes('') || places.some((place) => folder === place || folder.startsWith(`${place}/`)))
        this.#folders.set(folder, toEntries(inside));
    }
    return rows.filter(({ kind }) => kind === 'file');
  }

  objectOf(file: string): FileObject | undefined {
    if (!this.#objects.has(file)) this.list(folderOf(file));
    return this.#objects.get(file);
  }
}

/**
 * The content folder of a commit, read from the repository's objects: nothing is checked out, and no attribute or
 * filter of the repository applies.
 */
export function openGitTree(where: Where): GitTree {
  const { top } = where;
  const index = new Index(where);
  const blobs = new Map<string, Buffer>();

  const load = (files: readonly FileObject[]): void => {
    const wanted = new Map(files.map(({ object, size }) => [object, size]));
    for (const object of blobs.keys()) wanted.delete(object);
    for (const batch of inBatches([...wanted.keys()], (object) => wanted.get(object) ?? Infinity)) {
      const out = readGit(top, ['cat-file', '--batch'], { input: `${batch.join('\n')}\n` });
      for (const [object, bytes] of readBatch(out)) blobs.set(object, bytes);
    }
  };

  const readBytes = (file: string, maxBytes: number): ReadResult => {
    const found = index.objectOf(posix.normalize(file));
    if (found === undefined) return { failure: 'unreadable' };
    if (found.size > maxBytes) return { failure: 'too-large' };
    load([found]);
    const bytes = blobs.get(found.object);
    return bytes === undefined ? { failure: 'unreadable' } : { bytes };
  };

  return {
    list: (folder) => index.list(folder),
    has: (file) => index.objectOf(file) !== undefined,
    prefetch: (places) => {
      const all = [...places];
      if (all.length === 0) return;
      load(index.listAll(all).filter(({ size }) => size <= LIMITS.mediaBytes));
    },
    readBytes,
    readText: (file, maxBytes) => {
      const { bytes, failure } = readBytes(file, maxBytes);
      if (failure !== undefined) return { failure };
      return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { failure: 'not-utf8' };
    },
  };
}
