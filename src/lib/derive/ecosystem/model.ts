import type { PARTNER_KINDS } from '#lib/content/schema/partner.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { Figure } from '#lib/content/schema/usage.ts';

/** What use is measured by: the best the source has; undefined where it has nothing. */
export type UseMeasure = 'active' | 'activity' | 'installs' | 'calls';

/** One snapshot on the course of a figure; null where its source could not tell. */
export interface CoursePoint {
  readonly asOf: Day;
  readonly value: Figure;
}

export interface Adoption {
  readonly active: Figure;
  /** All customer accounts; null where the platform did not say. */
  readonly accounts: number | null;
  /** In [0, 1]; null where either is unknown or the two contradict each other. */
  readonly rate: Figure;
  readonly course: readonly CoursePoint[];
}

export interface ActiveIntegrations {
  /** Published listings with at least five active accounts; null where the source does not count accounts. */
  readonly active: number | null;
  readonly published: number;
  /** All listings of each snapshot, those removed since included. */
  readonly course: readonly CoursePoint[];
}

/** The platform's own listings, or the kind that a partner names first. */
export type PublisherKind = 'platform' | (typeof PARTNER_KINDS)[number];

export interface KindShare {
  readonly kind: PublisherKind;
  readonly publishers: number;
  readonly listings: number;
  /** In [0, 1]; over all kinds they sum to 1. */
  readonly listingShare: number;
  /** Of the use that is published; null where nothing is. */
  readonly useShare: number | null;
}

export interface Diversity {
  readonly publishers: number;
  /** Publishers with published use. */
  readonly inUse: number;
  /** Inverse of the Herfindahl–Hirschman index of use, in [1, publishers]; null without use. */
  readonly effective: number | null;
  readonly top: readonly { readonly publisher: string; readonly share: number }[];
  /** Of all use, by the publishers in `top`. */
  readonly topShare: number | null;
}

export interface CertifiedShare {
  readonly listings: number;
  /** Null where nothing is listed. */
  readonly listingShare: number | null;
  readonly useShare: number | null;
}

export interface Activation {
  /** Months back from the build date in which the listings were listed. */
  readonly months: number;
  /** Listings behind it, those that are not there yet included. */
  readonly listings: number;
  readonly reached: number;
  /** Whether they are enough for a median. */
  readonly enough: boolean;
  /** Kaplan–Meier median in days; null while fewer than half are there, or for too few listings. */
  readonly median: number | null;
}

/** Counts of entries by two controlled vocabularies. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list a row, one number a column. */
  readonly counts: readonly (readonly number[])[];
  /** Entries of each row that state no column. */
  readonly unstated: readonly number[];
  /** Words of the vocabularies left out for space, the least used. */
  readonly rowsLeftOut: number;
  readonly columnsLeftOut: number;
  /** Empty cells, those where most was to be expected first. */
  readonly gaps: readonly { readonly row: string; readonly column: string }[];
}

export interface MapNode {
  readonly kind: 'platform' | 'partner' | 'integration';
  readonly slug: string;
  /** Links to other nodes of the map. */
  readonly links: number;
  readonly use: Figure;
}

/** Ends are positions in `nodes`. */
export interface MapLink {
  readonly source: number;
  readonly target: number;
  readonly kind: 'publishes' | 'implements';
}

export interface EcosystemMap {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  readonly integrations: { readonly drawn: number; readonly of: number };
  readonly partners: { readonly drawn: number; readonly of: number };
}

export interface Ecosystem {
  readonly today: Day;
  readonly asOf: Day | undefined;
  readonly measure: UseMeasure | undefined;
  /** Published listings whose use is known, and those whose use is withheld for small counts. */
  readonly measured: number;
  readonly withheld: number;
  readonly adoption: Adoption;
  readonly activeIntegrations: ActiveIntegrations;
  /** Only kinds that have a listing, in a fixed order. */
  readonly kinds: readonly KindShare[];
  readonly diversity: Diversity;
  readonly certified: CertifiedShare;
  readonly activation: readonly Activation[];
  /** First day the source shows; listings listed before it have no activation time. */
  readonly seenSince: Day | undefined;
  readonly coverage: {
    readonly regions: CrossTable;
    readonly languages: CrossTable;
    readonly services: CrossTable;
  };
  readonly map: EcosystemMap;
}
