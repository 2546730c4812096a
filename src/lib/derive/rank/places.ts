import type { RankedDay } from './day.ts';
import type { Listings } from './listings.ts';

/** Places of one day, from 1; 0 for those that do not take part. */
export interface Places {
  readonly overall: Int32Array;
  /** In each category of the listing, in its own order. */
  readonly inCategories: readonly (readonly number[])[];
  /** Listings of each category, those included that have it as their second or third. */
  readonly categorySizes: Int32Array;
}

/** Place in the main category by position, and the sizes of the categories, without the other places. */
export function findMainPlaces(
  { entries, categories, categoriesOf }: Listings,
  { order }: Pick<RankedDay, 'order'>,
): { readonly main: Int32Array; readonly categorySizes: Int32Array } {
  const main = new Int32Array(entries.length);
  const categorySizes = new Int32Array(categories.length);
  for (const position of order) {
    const own = categoriesOf[position] ?? [];
    for (const category of own) categorySizes[category] = (categorySizes[category] ?? 0) + 1;
    main[position] = categorySizes[own[0] ?? 0] ?? 0;
  }
  return { main, categorySizes };
}

export function findPlaces(listings: Listings, { order }: Pick<RankedDay, 'order'>): Places {
  const size = listings.entries.length;
  const overall = new Int32Array(size);
  const categorySizes = new Int32Array(listings.categories.length);
  const inCategories = new Array<readonly number[]>(size).fill([]);
  order.forEach((position, index) => {
    overall[position] = index + 1;
    inCategories[position] = (listings.categoriesOf[position] ?? []).map((category) => {
      const place = (categorySizes[category] ?? 0) + 1;
      categorySizes[category] = place;
      return place;
    });
  });
  return { overall, inCategories, categorySizes };
}
