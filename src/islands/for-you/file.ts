import type { RelatedRoot } from '#lib/fit/files.ts';
import type { ReasonStrings } from '#lib/fit/phrase.ts';
import type { Plural } from '#lib/i18n/wording.ts';

export interface FitStrings {
  readonly remove: string;
  readonly added: string;
  readonly removed: string;
  readonly forgotten: string;
  readonly copied: string;
  readonly reasons: ReasonStrings;
  readonly count: Plural;
  readonly countOf: Plural;
  readonly nothing: string;
  readonly unknownTools: Plural;
  readonly failed: string;
  readonly shared: string;
  readonly sharedKeep: string;
  readonly sharedLeave: string;
  readonly toolsFound: Plural;
  readonly lineFits: string;
  readonly lineAll: string;
  readonly partTitle: string;
  readonly partNothing: string;
  readonly partAlone: string;
  readonly add: string;
  readonly drop: string;
}

/** `root.json` of the relations: what else the browser needs to know of the marketplace. */
export interface FitFile extends RelatedRoot {
  readonly locale: string;
  /** Base path: '' or '/base'. */
  readonly base: string;
  /** The place on the home page where a choice is made. */
  readonly home: string;
  /** Folder of the finder's files for listings, ending in a slash. */
  readonly index: string;
  readonly strings: FitStrings;
}
