/**
 * What goes with what, as a visitor's browser reads it. Entries are numbered by place in the recommended order,
 * from 0, as those of the finder are.
 */

/** Another listing, and all that ties it to one. */
export interface Relation {
  readonly entry: number;
  /** One of the two names the other. */
  readonly worksWith: boolean;
  /** Objects that it takes and the listing gives, the rarest first. */
  readonly takes: readonly string[];
  /** Objects that it gives and the listing takes, the rarest first. */
  readonly gives: readonly string[];
  /** How much the objects say, at least 0: rare ones say more. */
  readonly weight: number;
  /** Partners that use both together; 0 for none. */
  readonly together: number;
}

export interface ListingRelations {
  readonly slug: string;
  readonly name: string;
  readonly entry: number;
  readonly relations: readonly Relation[];
}

/** A listing that may be recommended. */
export interface Candidate {
  readonly entry: number;
  readonly roles: readonly string[];
  /** Partners that set it up. */
  readonly partners: number;
  /** The same by region; a partner counts in each of its own. */
  readonly regions: Readonly<Record<string, number>>;
}

export interface FitTerm {
  readonly slug: string;
  readonly name: string;
}

/** What a visitor can say of themselves besides their tools. */
export interface FitChoices {
  readonly roles: readonly FitTerm[];
  readonly regions: readonly FitTerm[];
}

/** Everything that the files are written from. */
export interface FitSource extends FitChoices {
  readonly listings: readonly ListingRelations[];
  /** In the recommended order. */
  readonly candidates: readonly Candidate[];
}

/** What a visitor chose. */
export interface Choice {
  /** Slugs of listings, without doubles, in the order in which they were added. */
  readonly stack: readonly string[];
  readonly role: string | undefined;
  readonly region: string | undefined;
}

export const NO_CHOICE: Choice = { stack: [], role: undefined, region: undefined };

export type Reason =
  | { readonly kind: 'works'; readonly tools: readonly string[] }
  | {
      readonly kind: 'syncs' | 'takes' | 'gives';
      readonly objects: readonly string[];
      readonly tool: string;
    }
  | { readonly kind: 'together'; readonly tool: string; readonly partners: number }
  | { readonly kind: 'partners'; readonly count: number; readonly region: string | undefined }
  | { readonly kind: 'role'; readonly role: string };

export interface Recommendation {
  readonly entry: number;
  readonly score: number;
  /** What speaks for it, one of each kind before a second of any; roles and regions by slug. */
  readonly reasons: readonly Reason[];
}
