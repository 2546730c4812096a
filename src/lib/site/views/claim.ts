import type { CertificateBadge } from './certificate.ts';

/** What a badge may say of a listing today. */
export interface ListingClaim {
  readonly slug: string;
  /** Undefined for a listing that was never certified. */
  readonly certificate:
    CertificateBadge | { readonly state: 'lapsed'; readonly on: string | undefined } | undefined;
  /** Its place in its main category. */
  readonly place: { readonly place: number; readonly category: string } | undefined;
}

/** What a badge may say of a partner today. */
export interface PartnerClaim {
  readonly slug: string;
  /** `until` is the last day on which it holds if nothing new is recorded. */
  readonly tier: { readonly name: string; readonly until: string | undefined } | undefined;
}

/** Each by slug. */
export interface Claims {
  readonly listings: readonly ListingClaim[];
  /** Slugs of listings that are only remembered. */
  readonly removed: readonly string[];
  readonly partners: readonly PartnerClaim[];
}
