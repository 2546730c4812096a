/** What a browser tells of a visit, as JSON to `POST /api/events`. Nothing in it says who visits, or when. */
export interface SentBody {
  readonly events: readonly SentEvent[];
}

export type SentEvent = SentSearch | SentVisit;

/** A search that was left or of which something was chosen. */
export interface SentSearch {
  readonly kind: 'search';
  readonly query: string;
  /** What the list was filtered by, each as `facet=value`. */
  readonly filters: readonly string[];
  readonly results: number;
  /** The listing that was opened, as its path. */
  readonly chosen?: string;
}

/** A listing's page that was opened, or a link on it that leads to installing or to its maker. */
export interface SentVisit {
  readonly kind: 'view' | 'install' | 'contact';
  /** Path of the listing: `integration/<slug>` or `partner/<slug>`. */
  readonly listing: string;
}
