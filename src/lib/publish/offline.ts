import type { Site } from '#lib/site/model.ts';
import { buildPaths } from '#lib/site/paths.ts';
import { interleave, type OfflineLanguage } from '#lib/offline/list.ts';
import type { OfflineSite } from '#lib/offline/write.ts';

const MEGABYTE = 1_000_000;

function readLanguage({ meta, catalogue, directory, pages, match, redirects }: Site): OfflineLanguage {
  const paths = buildPaths(meta.base, meta.segment);
  const below = (path: string): string => path.slice(meta.base.length + 1);
  return {
    segment: meta.segment,
    order: interleave(
      catalogue.cards.map(({ slug }) => below(paths.integration(slug))),
      directory.cards.map(({ slug }) => below(paths.partner(slug))),
    ),
    index: [catalogue.index, directory.index, pages.index, match.getFile().href].map(below),
    moved: redirects.map(({ from, to }) => [below(from), below(to)]),
  };
}

/** What is kept of a site, by its views in every language, the default first. */
export function readOffline(site: Site, sites: readonly Site[]): OfflineSite {
  const { offline, offlineMegabytes, base } = site.meta;
  return {
    offline,
    base,
    mostBytes: offlineMegabytes * MEGABYTE,
    languages: sites.map(readLanguage),
  };
}
