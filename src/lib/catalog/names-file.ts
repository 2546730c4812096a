import { fillTemplate, templates, toTemplate, type Json } from './columns.ts';
import { fold } from './fold.ts';
import type { EntryName } from './store.ts';

/** Slug of each entry, 0 where its name gives it, and the templates of their addresses. */
export interface NamesFile {
  readonly names: readonly string[];
  readonly slugs: readonly (string | 0)[];
  readonly hrefs: Json;
}

export function writeNames(entries: readonly EntryName[]): NamesFile {
  const slugs = entries.map(({ slug }) => slug);
  return {
    names: entries.map(({ name }) => name),
    slugs: entries.map(({ name, slug }) => (slug === slugOf(name) ? 0 : slug)),
    hrefs: templates.encode(
      entries.map(({ href, slug }) => toTemplate(href, slug)),
      slugs,
    ),
  };
}

/** Reads a name when it is asked for: of ten thousand a visitor sees few. */
export function openNames({ names, slugs, hrefs }: NamesFile): (entry: number) => EntryName | undefined {
  const known = templates.decode(hrefs, []);
  return (entry) => {
    const [name, own, href] = [names[entry], slugs[entry], known[entry]];
    if (name === undefined || own === undefined || href === undefined) return undefined;
    const slug = own === 0 ? slugOf(name) : own;
    return { slug, name, href: fillTemplate(href, slug) };
  };
}

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
