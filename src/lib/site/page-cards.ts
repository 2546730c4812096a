import { heads } from '#lib/i18n/en/heads.ts';
import type { SiteContext } from './context.ts';
import type { CategoryLink, CollectionLink, KitView, PageCard } from './model.ts';

const PROGRAM_PAGES = [
  ['ranking', heads.ranking, heads.rankingDescription],
  ['certification', heads.certification, heads.certificationDescription],
  ['tiers', heads.tiers, heads.tiersDescription],
  ['health', heads.health, heads.healthDescription],
  ['metrics', heads.metrics, heads.metricsDescription],
  ['checks', heads.checks, heads.checksDescription],
  ['actions', heads.actions, heads.actionsDescription],
  ['kit-guide', heads.kitGuide, heads.kitGuideDescription],
  ['kit-assets', heads.kitAssets, heads.kitAssetsDescription],
] as const;

/** Forms that anyone may look for, with other words for them. */
const FORMS = [
  ['apply', heads.apply, heads.applyDescription, ['join', 'sign up', 'registration']],
  ['request', heads.applyRequest, heads.applyRequestDescription, ['missing', 'wish', 'suggest']],
  [
    'correction',
    heads.applyCorrection,
    () => heads.applyCorrectionDescription,
    ['report', 'wrong', 'appeal'],
  ],
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
  const { paths, content } = context;
  const site = content.site.name;
  const aliases = new Map(content.taxonomy.categories.map((term) => [term.slug, term.aliases]));
  const pages: readonly Page[] = [
    ...categories.map((category) => ({
      section: 'category' as const,
      slug: category.slug,
      name: category.name,
      href: category.href,
      tagline: category.description ?? heads.categoryDescription(category.name, category.count, site),
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
      words: [heads.kits],
    })),
    ...PROGRAM_PAGES.map(([slug, name, tagline]) => ({
      section: 'program' as const,
      slug,
      name,
      href: paths.programPage(slug),
      tagline,
      words: [heads.program],
    })),
    ...FORMS.map(([slug, name, tagline, words]) => ({
      section: 'program' as const,
      slug,
      name,
      href: slug === 'apply' ? paths.apply : paths.form(slug),
      tagline: tagline(site),
      words,
    })),
    {
      section: 'program' as const,
      slug: 'contribute',
      name: heads.contribute,
      href: paths.contribute,
      tagline: heads.contributeDescription(site),
      words: ['add', 'edit', 'publish', 'submit', 'pull request', 'review', 'guide'],
    },
    {
      section: 'ecosystem',
      slug: 'ecosystem',
      name: heads.ecosystem,
      href: paths.ecosystem,
      tagline: heads.ecosystemDescription(site),
      words: [],
    },
  ];
  return pages.map((page, at) => ({ kind: 'page', ...page, place: at + 1 }));
}
