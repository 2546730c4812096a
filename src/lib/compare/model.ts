/** What is compared, as plain words written at the build. Types only, safe in a browser. */
import type { Logo } from '../site/model.ts';

export type ComparedKind = 'integration' | 'partner';

/** A line of a cell: words, or words with the address they lead to. */
export type Line = string | readonly [text: string, href: string];

/** Lines of one fact; none where it is not stated. */
export type Cell = readonly Line[];

/** Facts that belong together: those that every entry is asked, and those that each names itself. */
export interface FactGroup {
  readonly title: string;
  readonly labels: readonly string[];
  /** Said of an entry that names other facts of the group, but not this one. */
  readonly absent: string;
}

/** Cells in the order of the labels, then facts that the entry names itself. */
export type FactColumn = readonly [
  cells: readonly Cell[],
  named: readonly (readonly [label: string, cell: Cell])[],
];

/** One entry with all its facts, group by group. */
export interface ComparedEntry {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly logo: Logo;
  /** Publisher of a listing, home of a partner. */
  readonly by: string;
  readonly facts: readonly FactColumn[];
}

/** What stands under a slug in the files: an entry, or where an old slug leads. */
export type FiledEntry = ComparedEntry | { readonly slug: string; readonly now: string };

/** The first file of a kind. Entries lie in files of one block each, by slug in code-point order. */
export interface CompareRoot {
  /** Folder of the blocks: another for other bytes, so that each block can be kept for ever. */
  readonly version: string;
  readonly groups: readonly FactGroup[];
  /** First slug of each block. */
  readonly firsts: readonly string[];
}
