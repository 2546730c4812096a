import type { ExistingFolder } from '../existing.ts';
import type { ImportFile } from '../files.ts';
import { mergeBody } from '../merge/body.ts';
import { mergeFile, type Form, type Said, type Stay } from '../merge/entry.ts';
import { mergeFields, type Fields } from '../merge/fields.ts';
import { render } from '../wanted.ts';

/** A file with the sentence on what happened to it. */
export interface Told {
  readonly file: string;
  readonly reason: string;
}

/** What the files of a folder become, gathered as it is found out. Nothing is written yet. */
export class Outcome {
  readonly writes: ImportFile[] = [];
  readonly removes: string[] = [];
  readonly moves: { readonly from: string; readonly to: string }[] = [];
  readonly added: string[] = [];
  readonly updated: { readonly file: string; readonly fields: readonly string[] }[] = [];
  readonly replaced: string[] = [];
  readonly stays: (Stay & { readonly file: string })[] = [];
  readonly removed: Told[] = [];
  readonly restored: Told[] = [];
  /** Files that are left alone, though the source has something to say of them. */
  readonly alone: Told[] = [];
  unchanged = 0;
  /** What every entry says afterwards, by path. */
  readonly final: Map<string, Fields>;
  readonly existing: ExistingFolder;
  readonly force: boolean;

  constructor(existing: ExistingFolder, force: boolean) {
    this.existing = existing;
    this.force = force;
    this.final = new Map(existing.fields);
  }

  write(path: string, said: Said, form: Form): void {
    this.writes.push({ path, text: render(said, form) });
    this.final.set(path, said.fields);
  }

  /** A file that is not there, or is not the import's own. */
  add(path: string, said: Said, form: Form): void {
    const isThere =
      this.existing.files.has(path) && !this.moves.some(({ from }) => path.startsWith(`${from}/`));
    if (isThere) this.replaced.push(path);
    else this.added.push(path);
    this.write(path, said, form);
  }

  /**
   * Brings a file that an earlier import wrote up to the source. False where it cannot be read and is left alone.
   * `text` is what it says now; `path` is where it will lie.
   */
  bringUp(path: string, text: string, base: Said, source: Said, form: Form, before = text): boolean {
    const wanted = render(source, form);
    if (text === wanted || this.force) {
      if (before === wanted) this.unchanged++;
      else if (this.force) this.replaced.push(path);
      if (before !== wanted) this.writes.push({ path, text: wanted });
      this.final.set(path, source.fields);
      return true;
    }
    if (text === render(base, form)) {
      this.updated.push({ file: path, fields: differences(base, source) });
      this.write(path, source, form);
      return true;
    }
    const merge = mergeFile(text, base, source, form);
    if (merge === undefined) {
      this.alone.push({
        file: path,
        reason: 'it cannot be read, or not be edited in place; the check says more',
      });
      return false;
    }
    if (merge.text !== before) this.writes.push({ path, text: merge.text });
    if (merge.changed.length > 0) this.updated.push({ file: path, fields: merge.changed });
    else if (merge.text === before) this.unchanged++;
    this.stays.push(...merge.stays.map((stay) => ({ ...stay, file: path })));
    this.final.set(path, merge.fields);
    return true;
  }
}

function differences(base: Said, source: Said): readonly string[] {
  const { edits } = mergeFields({ base: base.fields, file: base.fields, source: source.fields });
  const { changed } = mergeBody({ base: base.body, file: base.body, source: source.body });
  return [...new Set(edits.map(({ path }) => path.join('.'))), ...changed];
}
