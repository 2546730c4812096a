import type { Draft } from '../draft.ts';
import { shortHash } from '../slug.ts';
import type { KnownListing } from './model.ts';

/** What tells rows with the same key apart. */
export const hashRow = ({ row }: Draft): string => shortHash(row.key);

/**
 * The listing each draft was before: the one with the same key. Of several with one key, an unchanged row is itself,
 * and what is left over is matched where there is no doubt.
 */
export function matchByKey(
  drafts: readonly Draft[],
  known: readonly KnownListing[],
): ReadonlyMap<Draft, KnownListing> {
  const matched = new Map<Draft, KnownListing>();
  const byKey = Map.groupBy(known, ({ key }) => key);
  for (const [key, group] of Map.groupBy(drafts, (draft) => draft.key)) {
    const earlier = byKey.get(key) ?? [];
    for (const draft of group) {
      const own = earlier.find((one) => one.row === hashRow(draft));
      if (own !== undefined) matched.set(draft, own);
    }
    const taken = new Set(matched.values());
    const [first, ...others] = group.filter((draft) => !matched.has(draft));
    const [only, ...more] = earlier.filter((one) => !taken.has(one));
    if (first !== undefined && only !== undefined && others.length + more.length === 0) {
      matched.set(first, only);
    }
  }
  return matched;
}

/** The same with drafts added that have the slug of a listing whose row is gone. */
export function matchBySlug(
  matched: ReadonlyMap<Draft, KnownListing>,
  slugs: ReadonlyMap<Draft, string>,
  known: readonly KnownListing[],
): ReadonlyMap<Draft, KnownListing> {
  const taken = new Set(matched.values());
  const free = new Map(known.filter((one) => !taken.has(one)).map((one) => [one.slug, one]));
  const late = [...slugs].flatMap(([draft, slug]): [Draft, KnownListing][] => {
    const own = matched.has(draft) ? undefined : free.get(slug);
    return own === undefined ? [] : [[draft, own]];
  });
  return new Map([...matched, ...late]);
}
