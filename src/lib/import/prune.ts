import type { Entry } from './entries.ts';
import type { ExistingFolder } from './existing.ts';
import type { Ledger } from './ledger.ts';
import type { PartnerEntry } from './partners.ts';

const LISTING_FIELDS = ['works_with', 'integrations', 'stack', 'successor'] as const;

/**
 * Entries whose references all lead somewhere: listings whose publisher could not be made go, with their reason;
 * links to listings that are not there go; companies known only as publishers of nothing go. `byHand` are slugs of
 * listings that stay as they are.
 */
export function pruneReferences(
  listings: readonly Entry[],
  partners: readonly PartnerEntry[],
  existing: ExistingFolder,
  byHand: readonly string[],
  ledger: Ledger,
): { readonly listings: readonly Entry[]; readonly partners: readonly PartnerEntry[] } {
  const companies = new Set([
    'platform',
    ...partners.map(({ slug }) => slug),
    ...existing.partnerNames.keys(),
  ]);
  const kept = listings.filter(({ fields, rows }) => {
    const { publisher } = fields;
    const known = typeof publisher === 'string' && companies.has(publisher);
    const [row] = rows;
    if (!known && row !== undefined)
      ledger.reject(row, String(fields.name), 'its publisher cannot be made a partner');
    return known;
  });
  const there = new Set([...kept.map(({ slug }) => slug), ...existing.integrationNames.keys(), ...byHand]);
  const named = new Set(kept.map(({ fields }) => fields.publisher));
  return {
    listings: kept.map((entry) => ({ ...entry, fields: withLinksTo(entry, there) })),
    partners: partners
      .filter(({ slug, rows }) => rows.length > 0 || named.has(slug))
      .map((entry) => ({ ...entry, fields: withLinksTo(entry, there) })),
  };
}

function withLinksTo({ slug, fields }: Entry, there: ReadonlySet<string>): Entry['fields'] {
  const leads = (to: unknown) => typeof to === 'string' && to !== slug && there.has(to);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      if (!LISTING_FIELDS.some((field) => field === name)) return [[name, value]];
      if (!Array.isArray(value)) return leads(value) ? [[name, value]] : [];
      const left = value.filter(leads);
      return left.length === 0 ? [] : [[name, left]];
    }),
  );
}
