import type { TextAsset } from './schema/kit-text.ts';
import type { TranslatedNoun } from './translation/registry.ts';

/** A folder with an `index.md`. Paths are relative to the content folder. */
export interface EntryFolder {
  readonly slug: string;
  readonly folder: string;
  /** The text. */
  readonly file: string;
  /** Pictures named logo.*, usually one. */
  readonly logos: readonly string[];
  readonly media: readonly string[];
  /** Texts of a kit. */
  readonly texts: readonly KitTextFile[];
  /** False where only its slug is wanted, and nothing in the folder was looked at. */
  readonly isRead: boolean;
}

/** Which entries are read, by their folder or file; the others are only known by their slugs. */
export type Wanted = (place: string) => boolean;

/** A text of a kit: an asset, in its default language or another. */
export interface KitTextFile {
  readonly asset: TextAsset;
  readonly locale: string | undefined;
  readonly file: string;
}

/** A file that says in another language what the file beside it says. */
export interface TranslationFile {
  readonly noun: TranslatedNoun;
  /** Empty for a noun of which there is one. */
  readonly slug: string;
  readonly locale: string;
  readonly file: string;
}

/** A file named for the slug it is about. */
export interface SlugFile {
  readonly slug: string;
  readonly file: string;
}

/** What lies where, before anything is read. */
export interface ContentTree {
  readonly topFiles: ReadonlySet<string>;
  readonly integrations: readonly EntryFolder[];
  readonly partners: readonly EntryFolder[];
  readonly kits: readonly EntryFolder[];
  readonly collections: readonly SlugFile[];
  readonly program: ReadonlySet<string>;
  readonly recordFiles: ReadonlySet<string>;
  readonly usage: readonly SlugFile[];
  readonly certifications: readonly SlugFile[];
  readonly partnerRecords: readonly SlugFile[];
  readonly translations: readonly TranslationFile[];
}
