import type { SiteContext } from './context.ts';
import type { CategoryLink, CollectionLink, KitView, PageCard } from './model.ts';
import { PROGRAM_HEADS, PROGRAM_PAGES } from './program/names.ts';

/** Forms that anyone may look for. */
const FORMS = [
  ['apply', 'apply', 'applyDescription'],
  ['request', 'applyRequest', 'applyRequestDescription'],
  ['correction', 'applyCorrection', 'applyCorrectionDescription'],
] as const;

type Page = Omit<PageCard, 'kind' | 'place'>;

interface Named {
  readonly categories: readonly CategoryLink[];
  readonly collections: readonly CollectionLink[];
  readonly kits: readonly KitView[];
}

/** Every page that is worth finding and is neither a listing nor a partner: categories first, rules last. */
export function buildPageCards(
  { categories, collections, kits }: Named,
  context: SiteContext,
): readonly PageCard[] {
  const { paths, content, heading, t } = context;
  const aliases = new Map(content.taxonomy.categories.map((term) => [term.slug, term.aliases]));
  const pages: readonly Page[] = [
    ...categories.map((category) => ({
      section: 'category' as const,
      slug: category.slug,
      name: category.name,
      href: category.href,
      tagline:
        category.description ?? heading('categoryDescription', { name: category.name }, category.count),
      words: aliases.get(category.slug) ?? [],
    })),
    ...collections.map(({ slug, name, href, summary }) => ({
      section: 'collection' as const,
      slug,
      name,
      href,
      tagline: summary,
      words: [],
    })),
    ...kits.map(({ slug, name, href, head }) => ({
      section: 'kit' as const,
      slug,
      name,
      href,
      tagline: head.description,
      words: [heading('kits')],
    })),
    ...PROGRAM_PAGES.map((slug) => ({
      section: 'program' as const,
      slug,
      name: heading(PROGRAM_HEADS[slug][0]),
      href: paths.programPage(slug),
      tagline: heading(PROGRAM_HEADS[slug][1]),
      words: [heading('program')],
    })),
    ...FORMS.map(([slug, name, tagline]) => ({
      section: 'program' as const,
      slug,
      name: heading(name),
      href: slug === 'apply' ? paths.apply : paths.form(slug),
      tagline: heading(tagline),
      words: t.pageWords[slug],
    })),
    {
      section: 'program' as const,
      slug: 'contribute',
      name: heading('contribute'),
      href: paths.contribute,
      tagline: heading('contributeDescription'),
      words: t.pageWords.contribute,
    },
    {
      section: 'ecosystem',
      slug: 'ecosystem',
      name: heading('ecosystem'),
      href: paths.ecosystem,
      tagline: heading('ecosystemDescription'),
      words: [],
    },
  ];
  return pages.map((page, at) => ({ kind: 'page', ...page, place: at + 1 }));
}
