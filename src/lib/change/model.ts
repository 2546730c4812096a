import type { ContentIssue } from '#lib/content/issue.ts';
import type { Disk } from '#lib/content/disk.ts';

export const CHANGED_NOUNS = ['integration', 'partner', 'collection', 'kit'] as const;
export type ChangedNoun = (typeof CHANGED_NOUNS)[number];

/** What happened to an entry. `moved`: it has another slug now. */
export const ENTRY_CHANGES = ['added', 'edited', 'moved', 'removed'] as const;
export type EntryChange = (typeof ENTRY_CHANGES)[number];

/** One entry that a change touches. */
export interface ChangedEntry {
  readonly noun: ChangedNoun;
  /** Its slug after the change; before it where it is removed. */
  readonly slug: string;
  readonly change: EntryChange;
  /** Its slug before, where it was moved. */
  readonly from: string | undefined;
  /** Name or title after the change, or before it where it is removed; the slug where neither can be read. */
  readonly name: string;
  /** Who publishes it before and after: a partner's slug, `platform`, or undefined where there is none or it cannot be read. */
  readonly publishers: { readonly before: string | undefined; readonly after: string | undefined };
  /**
   * Top-level fields with another value, sorted; `body` for the text below them, `logo`, `media`, `texts` and
   * `translations` for files. Everything that is there for an entry that was added or removed.
   */
  readonly fields: readonly string[];
  /** Its folder or file, relative to the content folder. */
  readonly place: string;
}

/** A file that belongs to no entry. `file` is relative to the root of the repository. */
export interface OtherFile {
  readonly file: string;
  readonly change: 'added' | 'edited' | 'removed';
  /** Whether it lies inside the content folder. */
  readonly isContent: boolean;
}

/** What one change does to the content. */
export interface Change {
  /** Commit that both sides have in common, 40 hexadecimal digits. */
  readonly base: string;
  /** Commit with the change; undefined for the files as they lie on disk. */
  readonly head: string | undefined;
  readonly entries: readonly ChangedEntry[];
  readonly others: readonly OtherFile[];
}

/** Whether both sides hold the same files. */
export const isEmpty = ({ entries, others }: Change): boolean => entries.length + others.length === 0;

/** Who sent it and who may decide. Owners are read from before the change. */
export interface Standing {
  /** Account on the forge; undefined where nobody said. */
  readonly author: string | undefined;
  /** Whether the author is one of the owners of every entry touched; undefined where no author is known. */
  readonly isOwner: boolean | undefined;
  /** Whether the author answers for the platform, who may change everything. */
  readonly isPlatform: boolean;
  /** Teams and accounts that may approve, sorted: owners of what is touched. */
  readonly owners: readonly string[];
}

/** A change, checked. */
export interface CheckedChange {
  readonly change: Change;
  readonly standing: Standing;
  /** Everything that is wrong with it, sorted. */
  readonly issues: readonly ContentIssue[];
  /** Errors that the content had before, in files that the change leaves alone. Nothing its author has to mend. */
  readonly inherited: readonly ContentIssue[];
  /** Whether a problem of a file that it touches was there before. */
  readonly isOld: (issue: ContentIssue) => boolean;
  /** The content before and after, for whoever wants to know more. */
  readonly disks: { readonly before: Disk; readonly after: Disk };
}
