import type { IntegrationCard, PageHead, PartnerCard } from '../model.ts';
import type { NamedLink } from './link.ts';

export interface RegionLink extends NamedLink {
  readonly slug: string;
  /** Partners who work there. */
  readonly count: number;
}

/** What a region has: partners who work there, and listings that are offered there. */
export interface RegionView extends RegionLink {
  readonly head: PageHead;
  readonly description: string | undefined;
  /** The first partners in the order of the directory, and the names of all others. */
  readonly partners: readonly PartnerCard[];
  readonly morePartners: readonly NamedLink[];
  /** Languages that partners work in there, the most common first. */
  readonly languages: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  /** The first listings by place, of as many as `listings` says. */
  readonly integrations: readonly IntegrationCard[];
  readonly listings: number;
  /** The directory and the catalogue with this region chosen, and the search for a partner with it filled in. */
  readonly allPartners: string;
  readonly allIntegrations: string;
  readonly match: string;
  readonly siblings: readonly RegionLink[];
}
