import type { DiskEntry, EntryKind } from '#lib/content/disk.ts';
import { readGit } from '#lib/git/run.ts';

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

/** Where a row of `ls-tree` has its parts: a mode of six digits, a kind, an object, a size, then a tab and the path. */
const MODE_ENDS = 6;

const readRow = (out: string, from: number, tab: number, end: number, skip: number): TreeEntry => {
  const object = out.indexOf(' ', from + MODE_ENDS + 1) + 1;
  const size = out.indexOf(' ', object);
  return {
    path: out.slice(tab + 1 + skip, end),
    kind: KINDS[out.slice(from, from + MODE_ENDS)] ?? 'other',
    object: out.slice(object, size),
    size: Number(out.slice(size, tab)),
  };
};

/** Rows of `ls-tree -z -l`, with paths from the content folder on. There may be tens of thousands. */
function readRows(out: string, prefix: string): readonly TreeEntry[] {
  const rows: TreeEntry[] = [];
  for (let from = 0, end = out.indexOf('\0'); end !== -1; from = end + 1, end = out.indexOf('\0', from))
    rows.push(readRow(out, from, out.indexOf('\t', from), end, prefix.length));
  return rows;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const byName = (a: DiskEntry, b: DiskEntry): number => (a.name < b.name ? -1 : 1);

const toEntries = (rows: readonly TreeEntry[]): readonly DiskEntry[] =>
  rows
    .map(({ path, kind }) => ({ name: nameOf(path), kind }))
    .filter(({ name }) => !name.startsWith('.'))
    .sort(byName);

/** Where in a commit its content lies. */
export interface Where {
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

export interface FileObject {
  readonly object: string;
  readonly size: number;
}

/** Names of folders and files, and the objects they are, each folder asked for once. */
export class Index {
  readonly #where: Where;
  readonly #objects = new Map<string, FileObject>();
  readonly #kinds = new Map<string, EntryKind>();
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
    for (const { path, kind, object, size } of rows) {
      this.#kinds.set(path, kind);
      if (kind === 'file') this.#objects.set(path, { object, size });
    }
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

  /** Of what was listed. */
  kindOf(path: string): EntryKind | undefined {
    return this.#kinds.get(path);
  }

  objectOf(file: string): FileObject | undefined {
    if (!this.#objects.has(file)) this.list(folderOf(file));
    return this.#objects.get(file);
  }
}
