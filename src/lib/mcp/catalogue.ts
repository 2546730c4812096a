import type { Card, Site } from '#lib/site/model.ts';
import { createWriter, type Writer } from '#lib/twins/writer.ts';
import { openFinder, type Finder } from './finder.ts';

export const NOUNS = ['integration', 'partner'] as const;
export type Noun = (typeof NOUNS)[number];

/** What every tool answers from: the site as its pages show it. */
export interface Catalogue {
  readonly site: Site;
  /** Words, formats and addresses of the pages. */
  readonly writer: Writer;
  /** Opened when it is first searched. */
  readonly finder: (noun: Noun) => Promise<Finder>;
}

export function openCatalogue(site: Site): Catalogue {
  const opened = new Map<Noun, Promise<Finder>>();
  return {
    site,
    writer: createWriter(site),
    finder: (noun) => {
      const known = opened.get(noun) ?? openFinder(site, noun);
      opened.set(noun, known);
      return known;
    },
  };
}

/** Where an entry is read by people, as Markdown and as data, and the day of its facts. */
export interface Source {
  readonly page: string;
  readonly markdown: string;
  readonly api: string;
  readonly as_of: string;
}

const FOLDERS: Readonly<Record<Noun, string>> = { integration: 'integrations', partner: 'partners' };

export const pathOf = (noun: Noun, slug: string, { writer: { paths } }: Catalogue): string =>
  noun === 'integration' ? paths.integration(slug) : paths.partner(slug);

export function sourceOf(noun: Noun, slug: string, catalogue: Catalogue): Source {
  const { origin, paths, today } = catalogue.writer;
  const page = origin + pathOf(noun, slug, catalogue);
  return {
    page,
    markdown: `${page}index.md`,
    api: `${origin}${paths.base}/api/v1/${FOLDERS[noun]}/${slug}.json`,
    as_of: today,
  };
}

export const cardsOf = (noun: Noun, { site }: Catalogue): readonly Card[] =>
  noun === 'integration' ? site.catalogue.cards : site.directory.cards;

export type { Comparable as EntryView } from '#lib/site/compare/entries.ts';
