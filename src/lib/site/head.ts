import { heads } from '#lib/i18n/en/heads.ts';
import type { PageHead } from './model.ts';

export interface HeadInput {
  /** What the page is called. */
  readonly title: string;
  /** What stands above its window, where that is not the title with the name of the site. */
  readonly fullTitle?: string;
  readonly description: string;
  readonly path: string;
  readonly jsonLd?: object;
  readonly noindex?: boolean;
}

/** JSON for a script element: `<` cannot end the element early. */
export const serialiseJsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

interface SiteAddress {
  readonly name: string;
  readonly origin: string;
  readonly base: string;
}

/** `path` of the input carries the base path of the site. */
export function buildHead(input: HeadInput, { name, origin, base }: SiteAddress): PageHead {
  return {
    title: input.fullTitle ?? heads.page(input.title, name),
    name: input.title,
    description: input.description,
    path: input.path,
    canonical: origin + input.path,
    card: `${origin}${base}/cards/${cardFile(input.path, base)}`,
    jsonLd: input.jsonLd && serialiseJsonLd(input.jsonLd),
    noindex: input.noindex ?? false,
  };
}

/** Where the picture lies that a link to a page is shown with, below `/cards/`. */
export function cardFile(path: string, base: string): string {
  const page = path.slice(base.length).replace(/^\/|\/$/g, '');
  return `${page === '' ? 'index' : page}.png`;
}
