import { NOT_STATED, type Logo, type NamedLink } from '#lib/site/model.ts';
import { slugOf, type Addresses } from '../addresses.ts';

/** An entry that has a page, by the link to it. */
export const refer = ({ name, href }: NamedLink, { absolute }: Addresses) => ({
  slug: slugOf(href),
  name,
  url: absolute(href),
});

export const referAll = (links: readonly NamedLink[], addresses: Addresses) =>
  links.map((link) => refer(link, addresses));

/** Address of a picture; a monogram is no picture. */
export const logoUrl = (logo: Logo, { absolute }: Addresses): string | null =>
  logo.kind === 'image' ? absolute(logo.src) : null;

/** Slugs of a facet; none for what states none. */
export const statedSlugs = (values: readonly string[]): readonly string[] =>
  values[0] === NOT_STATED ? [] : values;

/** Controlled words: the slugs of a facet with their names, which the view has in the same order. */
export const terms = (slugs: readonly string[], names: readonly string[]) =>
  statedSlugs(slugs).map((slug, index) => ({ slug, name: names[index] ?? slug }));

/** A measure in force, on whom it concerns. */
export const noteActions = <Note extends { readonly href: string }>(
  actions: readonly Note[],
  { absolute }: Addresses,
) => actions.map(({ href, ...note }) => ({ ...note, url: absolute(href) }));
