import { getDictionary } from '#lib/i18n/dictionary.ts';
import type { PageHead, Site } from './model.ts';

/** Heads of pages that belong together, and what they are called together. */
export interface HeadGroup {
  readonly section: string | undefined;
  readonly heads: readonly PageHead[];
}

export type HeadSource = Pick<
  Site,
  | 'meta'
  | 'home'
  | 'catalogue'
  | 'directory'
  | 'ecosystem'
  | 'match'
  | 'coverage'
  | 'heads'
  | 'program'
  | 'categories'
  | 'categoryRoles'
  | 'regions'
  | 'regionList'
  | 'comparisons'
  | 'collections'
  | 'kits'
  | 'tombstones'
>;

/** The head of every page but those of listings and partners, which are made one by one when they are rendered. */
export function groupHeads(site: HeadSource): readonly HeadGroup[] {
  const { home, catalogue, directory, ecosystem, match, coverage } = site;
  const titles = getDictionary(site.meta.locale).heads;
  const { offline, ...heads } = site.heads;
  const once = Object.values(site.meta.offline ? { ...heads, offline } : heads);
  const single = [home, catalogue, directory, ecosystem, match, coverage].map(({ head }) => head);
  const headsOf = (pages: readonly { readonly head: PageHead }[]) => pages.map(({ head }) => head);
  return [
    { section: undefined, heads: [...single, ...once] },
    { section: titles.program, heads: headsOf(Object.values(site.program)) },
    { section: titles.categories, heads: headsOf([...site.categories, ...site.categoryRoles]) },
    {
      section: titles.partners,
      heads: headsOf([...(site.regionList ? [site.regionList] : []), ...site.regions]),
    },
    { section: titles.compare, heads: headsOf(site.comparisons) },
    { section: titles.collections, heads: headsOf(site.collections) },
    { section: titles.kits, heads: headsOf(site.kits) },
    { section: titles.integrations, heads: headsOf(site.tombstones) },
  ];
}
