import type { Heading } from '#lib/i18n/heading.ts';
import type { EmbedName, PageHead } from './model.ts';

export interface HeadInput {
  /** What the page is called. */
  readonly title: string;
  /** What stands above its window, where that is not the title with the name of the site. */
  readonly fullTitle?: string;
  readonly description: string;
  readonly path: string;
  readonly jsonLd?: object;
  readonly noindex?: boolean;
  /** Languages that the page is there in; without it, every one of the site. */
  readonly languages?: readonly string[];
  readonly feeds?: PageHead['feeds'];
  readonly embed?: EmbedName;
}

const NO_FEEDS: PageHead['feeds'] = [];

/** JSON for a script element: `<` cannot end the element early. */
export const serialiseJsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

interface SiteAddress {
  readonly heading: Heading;
  readonly origin: string;
  readonly base: string;
  /** Base of the pages in this language. */
  readonly root: string;
  readonly locale: string;
  /** Languages of the site, the default first. */
  readonly locales: readonly string[];
}

/** `path` of the input carries the base path of the site and the folder of its language. */
export function buildHead(input: HeadInput, address: SiteAddress): PageHead {
  const { heading, origin, base, root, locale, locales } = address;
  const { languages = locales } = input;
  const [first = locale] = languages;
  const hrefIn = (language: string): string => {
    const segment = language === locales[0] ? '' : `/${language.toLowerCase()}`;
    return origin + base + segment + input.path.slice(root.length);
  };
  return {
    title: input.fullTitle ?? heading('page', { title: input.title }),
    name: input.title,
    description: input.description,
    path: input.path,
    canonical: hrefIn(languages.includes(locale) ? locale : first),
    languages: languages.length > 1 ? languages.map((one) => ({ locale: one, href: hrefIn(one) })) : [],
    card: `${origin}${base}/cards/${cardFile(input.path, root)}`,
    jsonLd: input.jsonLd && serialiseJsonLd(input.jsonLd),
    noindex: input.noindex ?? false,
    feeds: input.feeds ?? NO_FEEDS,
    embed: input.embed,
  };
}

/** Where the picture lies that a link to a page is shown with, below `/cards/`: the same in every language. */
export function cardFile(path: string, root: string): string {
  const page = path.slice(root.length).replace(/^\/|\/$/g, '');
  return `${page === '' ? 'index' : page}.png`;
}
