import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { suggest } from '#lib/content/suggest.ts';
import { certifyAll } from '#lib/derive/certification/certify-all.ts';
import type { Certification } from '#lib/derive/certification/model.ts';

/** A listing with its certificate on the day of the report. */
export interface CertifiedListing {
  readonly entry: IntegrationEntry;
  readonly certification: Certification;
}

/** Every listing that is published, by slug. */
export function certifyListings(content: Content, today: Day): readonly CertifiedListing[] {
  const certifications = certifyAll(content, today);
  return content.integrations.flatMap((entry) => {
    const certification = certifications.get(entry.slug);
    return certification && entry.status !== 'removed' ? [{ entry, certification }] : [];
  });
}

/** Criteria that the lowest level still misses, at most, for a listing to count as near to it. */
const NEAR_MISSES = 1;

function isNear({ state, underWay, levels, criteria }: Certification): boolean {
  if (state !== 'none' || underWay) return true;
  const ending = criteria.some((result) => result.state === 'due' || result.state === 'grace');
  return ending || (levels[0] !== undefined && levels[0].missing.length <= NEAR_MISSES);
}

const nextDay = ({ certification }: CertifiedListing): Day =>
  certification.nextExpiry?.lapses ?? '9999-12-31';

function compareListings(a: CertifiedListing, b: CertifiedListing): number {
  if (nextDay(a) !== nextDay(b)) return nextDay(a) < nextDay(b) ? -1 : 1;
  return a.entry.slug < b.entry.slug ? -1 : 1;
}

/** Listings with a certificate, a record or a criterion that ends soon, and those one criterion away; by what lapses first. */
export const selectListings = (listings: readonly CertifiedListing[]): readonly CertifiedListing[] =>
  listings.filter(({ certification }) => isNear(certification)).toSorted(compareListings);

const MAX_NAMES = 3;

/** Slugs that a hasty writer most likely meant, nearest first. */
export function nearestSlugs(slug: string, slugs: readonly string[]): readonly string[] {
  const named: string[] = [];
  const left = new Set(slugs);
  while (named.length < MAX_NAMES) {
    const near = suggest(slug, left);
    if (near === undefined) break;
    named.push(near);
    left.delete(near);
  }
  return named;
}
