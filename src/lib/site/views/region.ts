import type { IntegrationCard, PageHead, PartnerCard } from '../model.ts';
import type { NamedLink } from './link.ts';

export interface RegionLink extends NamedLink {
  readonly slug: string;
  /** Partners who work there. */
  readonly count: number;
}

/** What partners of a region have in common, with their number; leads to the directory with both chosen. */
export interface RegionShare extends NamedLink {
  readonly slug: string;
  readonly count: number;
}

/** The page of all regions that have one. */
export interface RegionListView {
  readonly head: PageHead;
  /** Partners that a region needs for a page. */
  readonly least: number;
}

/** What a region has: partners who work there, and listings that are offered there or keep their data there. */
export interface RegionView extends RegionLink {
  readonly head: PageHead;
  readonly description: string | undefined;
  /** The first partners in the order of the directory, and the names of all others. */
  readonly partners: readonly PartnerCard[];
  readonly morePartners: readonly NamedLink[];
  /** Kinds of work that partners do and languages that they work in, the most common first. */
  readonly services: readonly RegionShare[];
  readonly languages: readonly RegionShare[];
  /** The first listings by place, of as many as `listings` says. */
  readonly integrations: readonly IntegrationCard[];
  readonly listings: number;
  /** The first listings by place that keep customer data there, of as many as `count` says. */
  readonly keepsData: { readonly links: readonly NamedLink[]; readonly count: number };
  /** The directory and the catalogue with this region chosen, and the search for a partner with it filled in. */
  readonly allPartners: string;
  readonly allIntegrations: string;
  readonly match: string;
  readonly siblings: readonly RegionLink[];
}
