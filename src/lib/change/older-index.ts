import type { DiskEntry } from '#lib/content/disk.ts';
import { byName, type FileObject, type Index } from './git-index.ts';

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** What lies in a commit, told from a newer one and the places in which the two differ. */
export class OlderIndex {
  readonly #own: Index;
  readonly #newer: Index;
  readonly #touched: readonly string[];
  readonly #folders = new Map<string, readonly DiskEntry[] | undefined>();

  /** `touched` has to hold every file that differs, each as a place of its own or in a folder. */
  constructor(own: Index, newer: Index, touched: readonly string[]) {
    this.#own = own;
    this.#newer = newer;
    this.#touched = touched;
  }

  #isTouched(path: string): boolean {
    return this.#touched.some((place) => isWithin(path, place));
  }

  /** The files at the places that differ; to be asked for before anything else. */
  listTouched(): readonly FileObject[] {
    return this.#touched.length === 0 ? [] : this.#own.listAll(this.#touched);
  }

  list(folder: string): readonly DiskEntry[] | undefined {
    if (!this.#folders.has(folder)) this.#folders.set(folder, this.#list(folder));
    return this.#folders.get(folder);
  }

  #list(folder: string): readonly DiskEntry[] | undefined {
    if (this.#isTouched(folder)) return this.#own.list(folder);
    const inside = folder === '' ? '' : `${folder}/`;
    const below = this.#touched.filter((place) => place.startsWith(inside));
    const newer = this.#newer.list(folder);
    if (below.length === 0) return newer;
    const entries = new Map((newer ?? []).map((entry) => [entry.name, entry]));
    for (const place of below) {
      const [name = ''] = place.slice(inside.length).split('/');
      const entry = this.#entryAt(inside + name, name);
      if (entry === undefined) entries.delete(name);
      else if (!name.startsWith('.')) entries.set(name, entry);
    }
    return entries.size === 0 ? undefined : [...entries.values()].sort(byName);
  }

  #entryAt(path: string, name: string): DiskEntry | undefined {
    if (this.#isTouched(path)) {
      const kind = this.#own.kindOf(path);
      return kind === undefined ? undefined : { name, kind };
    }
    return this.list(path) === undefined ? undefined : { name, kind: 'folder' };
  }

  listAll(places: readonly string[]): readonly FileObject[] {
    const touched = places.filter((place) => this.#isTouched(place));
    const others = places.filter((place) => !this.#isTouched(place));
    return [
      ...(touched.length === 0 ? [] : this.#own.listAll(touched)),
      ...(others.length === 0 ? [] : this.#newer.listAll(others)),
    ];
  }

  objectOf(file: string): FileObject | undefined {
    return this.#isTouched(file) ? this.#own.objectOf(file) : this.#newer.objectOf(file);
  }
}
