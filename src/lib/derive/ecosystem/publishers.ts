import type { IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import { PARTNER_KINDS } from '#lib/content/schema/partner.ts';
import type { Diversity, KindShare, PublisherKind } from './model.ts';
import { shareOfUse, sumUse, type Use } from './use.ts';

const KINDS: readonly PublisherKind[] = ['platform', ...PARTNER_KINDS];
const TOP = 5;

/** Slugs of published listings by publisher, in code-point order. */
export type ByPublisher = ReadonlyMap<string, readonly string[]>;

export function groupByPublisher(published: readonly IntegrationEntry[]): ByPublisher {
  const groups = Map.groupBy(published, ({ publisher }) => publisher);
  return new Map(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([publisher, entries]) => [publisher, entries.map(({ slug }) => slug).sort()]),
  );
}

/** Listings and use by the kind of their publisher; a partner counts under the kind it names first. */
export function deriveKinds(
  byPublisher: ByPublisher,
  partners: readonly PartnerEntry[],
  use: Use,
): readonly KindShare[] {
  const kindOf = new Map<string, PublisherKind>(
    partners.map(({ slug, kinds }) => [slug, kinds[0] ?? 'technology']),
  );
  kindOf.set('platform', 'platform');
  const total = [...byPublisher.values()].reduce((sum, slugs) => sum + slugs.length, 0);
  return KINDS.flatMap((kind) => {
    const own = [...byPublisher].filter(([publisher]) => kindOf.get(publisher) === kind);
    const slugs = own.flatMap(([, listed]) => listed);
    if (slugs.length === 0) return [];
    return {
      kind,
      publishers: own.length,
      listings: slugs.length,
      listingShare: slugs.length / total,
      useShare: shareOfUse(use, slugs),
    };
  });
}

/**
 * Inverse of the Herfindahl–Hirschman index: 1 / Σ s², s being shares that sum to 1. The number of publishers of
 * equal size that would be as concentrated (Hirschman 1964; Laakso and Taagepera 1979). In [1, number of shares
 * above 0]; null where there are none.
 */
export function effectiveNumber(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return null;
  const index = amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
  const most = amounts.filter((amount) => amount > 0).length;
  return Math.min(most, Math.max(1, 1 / index));
}

/** How use spreads over publishers, the platform being one of them. */
export function deriveDiversity(byPublisher: ByPublisher, use: Use): Diversity {
  const amounts = [...byPublisher]
    .map(([publisher, slugs]) => ({ publisher, slugs, amount: sumUse(use, slugs) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.publisher < b.publisher ? -1 : 1));
  const top = amounts.slice(0, TOP);
  return {
    publishers: byPublisher.size,
    inUse: amounts.length,
    effective: effectiveNumber(amounts.map(({ amount }) => amount)),
    top: top.map(({ publisher, amount }) => ({ publisher, share: amount / use.total })),
    topShare: shareOfUse(
      use,
      top.flatMap(({ slugs }) => slugs),
    ),
  };
}
