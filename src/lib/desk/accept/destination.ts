import type { NewFile } from '#lib/scaffold/new-file.ts';

/** Drafts of one application, checked. */
export interface Proposal {
  /** Id of the entry. */
  readonly entry: string;
  /** What the branch is called after. */
  readonly name: string;
  readonly files: readonly NewFile[];
  /** Sentences by the file that they are about. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** Where drafts are. */
export interface Placed {
  /** Such as `the branch application/acme`. */
  readonly where: string;
  /** Paths in the content folder. */
  readonly files: readonly string[];
  /** What to do now, a sentence. */
  readonly next: string;
}

/** A copy of the content, to be written into and checked; it is gone afterwards. */
export interface Copy {
  readonly dir: string;
  /** Puts what was written into the copy where drafts belong, all of it or nothing. */
  readonly place: (proposal: Proposal) => Promise<Placed>;
}

/** Where drafts of applications go. */
export interface Destination {
  /** One word for the trail. */
  readonly kind: 'branch' | 'folder' | 'pull-request';
  /** Drafts of an entry that were placed before its state could be changed; it may have been cut off since. */
  readonly findEarlier: (entry: string, name: string) => Promise<Placed | undefined>;
  readonly withCopy: <T>(work: (copy: Copy) => Promise<T>) => Promise<T>;
  /** Called once the entry is accepted. */
  readonly settle?: (placed: Placed) => Promise<void>;
}

export const branchOf = (name: string): string => `application/${name}`;
export const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** By which a commit or a pull request is known again as that of an entry. */
export const trailerOf = (entry: string): string => `Application: ${entry}`;

/** What a commit says, in slugs alone. */
export function writeTitle(files: readonly { readonly path: string }[]): string {
  const slugs = (noun: string) =>
    files.filter(({ path }) => path.startsWith(`${noun}/`)).map(({ path }) => path.split('/')[1] ?? '');
  const [partner] = slugs('partners');
  const [listing] = slugs('integrations');
  if (partner === undefined) return `Draft the listing ${listing ?? ''}`;
  return listing === undefined
    ? `Draft the partner ${partner}`
    : `Draft the partner ${partner} and its listing ${listing}`;
}
