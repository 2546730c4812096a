import { slugged, type Json } from './columns.ts';
import { fold } from './fold.ts';
import type { EntryName } from './store.ts';

/** Slug of each entry, 0 where its name gives it. */
export interface NamesFile {
  readonly names: readonly string[];
  readonly slugs: readonly (string | 0)[];
  readonly hrefs: Json;
}

export function writeNames(entries: readonly EntryName[]): NamesFile {
  return {
    names: entries.map(({ name }) => name),
    slugs: entries.map(({ name, slug }) => (slug === slugOf(name) ? 0 : slug)),
    hrefs: slugged.encode(
      entries.map(({ href }) => href),
      entries.map(({ slug }) => slug),
    ),
  };
}

export function readNames({ names, slugs: own, hrefs }: NamesFile): readonly EntryName[] {
  const slugs = names.map((name, entry) => (own[entry] === 0 ? slugOf(name) : (own[entry] ?? '')));
  const addresses = slugged.decode(hrefs, slugs);
  return names.map((name, entry) => ({ slug: slugs[entry] ?? '', name, href: addresses[entry] ?? '' }));
}

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
