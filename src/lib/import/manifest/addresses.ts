import type { Draft } from '../draft.ts';
import type { ExistingFolder } from '../existing.ts';
import { assignSlugs } from '../naming.ts';
import { listingPath, partnerPath } from '../wanted.ts';
import { matchByKey, matchBySlug } from './match.ts';
import type { KnownListing, Manifest } from './model.ts';

/** Where each draft goes, and what an earlier import made of its row. */
export interface Addresses {
  readonly slugs: ReadonlyMap<Draft, string>;
  readonly known: ReadonlyMap<Draft, KnownListing>;
}

/**
 * A slug for each draft. One that an earlier import gave stays with its row; where the map lets slugs follow the
 * source, it stays only if the new one's folder is taken.
 */
export function assignAddresses(
  drafts: readonly Draft[],
  known: readonly KnownListing[],
  existing: ExistingFolder,
): Addresses {
  const matched = matchByKey(drafts, known);
  const aliases = aliasesByHand(known, existing);
  const folders = new Set(
    [...existing.files].flatMap((path) => /^integrations\/([^/]+)\//.exec(path)?.[1] ?? []),
  );
  const staying = new Map<Draft, string>();
  for (const [draft, { slug }] of matched) if (draft.slugs === 'stay') staying.set(draft, slug);
  for (;;) {
    const slugs = assignSlugs(drafts, staying, (slug) => aliases.has(slug));
    const following = [...matched].filter(([draft]) => !staying.has(draft));
    const leaving = new Set(following.map(([, { slug }]) => slug));
    const blocked = following.filter(([draft, { slug }]) => {
      const next = slugs.get(draft) ?? slug;
      return next !== slug && folders.has(next) && !leaving.has(next);
    });
    if (blocked.length === 0) return { slugs, known: matchBySlug(matched, slugs, known) };
    for (const [draft, { slug }] of blocked) staying.set(draft, slug);
  }
}

/** Old slugs that a hand has written down: their addresses lead somewhere already. */
function aliasesByHand(known: readonly KnownListing[], { fields }: ExistingFolder): ReadonlySet<string> {
  const ours = new Map(known.map((one) => [listingPath(one.slug), wordsOf(one.fields['aliases'])]));
  return new Set(
    [...fields].flatMap(([path, own]) =>
      path.startsWith('integrations/')
        ? wordsOf(own['aliases']).filter((alias) => ours.get(path)?.includes(alias) !== true)
        : [],
    ),
  );
}

/** The manifest with the entries whose folders a hand has renamed, telling so by an alias, under their new slugs. */
export function followMoves(manifest: Manifest, existing: ExistingFolder): Manifest {
  const follow = <T extends { readonly slug: string }>(
    entries: readonly T[],
    pathOf: (slug: string) => string,
  ): T[] => {
    const paths = new Set(entries.map(({ slug }) => pathOf(slug)));
    const moved = new Map(
      [...existing.fields]
        .filter(([path]) => path.startsWith(pathOf('').split('/')[0] ?? '') && !paths.has(path))
        .flatMap(([path, own]) =>
          wordsOf(own['aliases']).map((alias) => [alias, path.split('/')[1] ?? ''] as const),
        ),
    );
    const taken = new Set<string>();
    return entries.map((entry) => {
      const to = existing.files.has(pathOf(entry.slug)) ? undefined : moved.get(entry.slug);
      if (to === undefined || taken.has(to)) return entry;
      taken.add(to);
      return { ...entry, slug: to };
    });
  };
  return {
    ...manifest,
    integrations: follow(manifest.integrations, listingPath),
    partners: follow(manifest.partners, partnerPath),
  };
}

export const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
