import { wilsonInterval } from '#lib/derive/rank/interval.ts';
import type { EventCount } from '#lib/form/store/counts.ts';
import type { Conversion, Rate } from './model.ts';
import type { Names } from './names.ts';

/** Two-sided 95 %: the lower end is what one may say of a listing with few views. */
const Z = 1.96;
const DECIMALS = 10_000;

const round = (share: number): number => Math.round(share * DECIMALS) / DECIMALS;

/** A click whose view was lost, or a second one, is no more than a whole share. Null without views. */
export function rateOf(clicks: number, views: number): Rate | null {
  if (views === 0) return null;
  const hits = Math.min(clicks, views);
  return { share: round(hits / views), atLeast: round(wilsonInterval(hits, views, Z).low) };
}

/** Views and clicks of each listing that there is, most views first, ties by path. */
export function sumConversion(
  visits: readonly EventCount[],
  { listings, moved }: Names,
): readonly Conversion[] {
  const sums = new Map<string, { view: number; install: number; contact: number }>();
  for (const { kind, subject, n } of visits) {
    const path = moved.get(subject) ?? subject;
    if (kind === 'search' || !listings.has(path)) continue;
    const sum = sums.get(path) ?? { view: 0, install: 0, contact: 0 };
    sum[kind] += n;
    sums.set(path, sum);
  }
  return [...sums]
    .map(([listing, { view, install, contact }]) => ({
      listing,
      name: listings.get(listing) ?? listing,
      views: view,
      installs: install,
      contacts: contact,
      installRate: rateOf(install, view),
      contactRate: rateOf(contact, view),
    }))
    .sort((a, b) => b.views - a.views || (a.listing < b.listing ? -1 : 1));
}
