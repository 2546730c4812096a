import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { listDeadlines } from '#lib/derive/certification/deadlines.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { writeCalendar } from './calendar.ts';
import { writeDetail } from './detail.ts';
import { writeJson } from './json.ts';
import { certifyListings, nearestSlugs, selectListings, type CertifiedListing } from './listing.ts';
import { writeTable } from './table.ts';

export const CERTIFY_FORMATS = ['text', 'json', 'ics'] as const;
export type CertifyFormat = (typeof CERTIFY_FORMATS)[number];

export interface ReportRequest {
  readonly content: Content;
  readonly today: Day;
  readonly format: CertifyFormat;
  /** Public address of the site, without a slash at the end. */
  readonly url: string;
  /** Only this listing. */
  readonly slug: string | undefined;
}

/** Thrown with one sentence for a listing that does not exist. */
export class UnknownListingError extends Error {
  override readonly name = 'UnknownListingError';
}

function findListing(listings: readonly CertifiedListing[], slug: string): CertifiedListing {
  const found = listings.find(({ entry }) => entry.slug === slug);
  if (found) return found;
  const near = nearestSlugs(
    slug,
    listings.map(({ entry }) => entry.slug),
  );
  const hint = near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`;
  throw new UnknownListingError(`There is no listing "${slug}".${hint}`);
}

function writeIcs(listings: readonly CertifiedListing[], { content, today, url }: ReportRequest): string {
  const bySlug = new Map(listings.map(({ entry, certification }) => [entry.slug, certification]));
  const { name, locales } = content.site;
  const frame = { name, url, today, t: getDictionary(locales[0] ?? 'en') };
  return writeCalendar(listDeadlines(content, bySlug), frame);
}

/** The certification report of all listings that have something to tell, or of one. Throws UnknownListingError. */
export function writeReport(request: ReportRequest): string {
  const { content, today, format, slug } = request;
  const all = certifyListings(content, today);
  const one = slug === undefined ? undefined : findListing(all, slug);
  const rules = content.program.certification;
  switch (format) {
    case 'ics':
      return writeIcs(one ? [one] : all, request);
    case 'json':
      return writeJson(one ? [one] : selectListings(all), content, today);
    case 'text':
      return one ? writeDetail(one, rules, today) : writeTable(selectListings(all), rules, today);
  }
}
