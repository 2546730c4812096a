import type { PageHead } from './model.ts';

export interface HeadInput {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly jsonLd?: object;
  readonly noindex?: boolean;
}

/** JSON for a script element: `<` cannot end the element early. */
export const serialiseJsonLd = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** `origin` is the site's origin; `path` carries the base path. */
export function buildHead(input: HeadInput, origin: string): PageHead {
  return {
    title: input.title,
    description: input.description,
    path: input.path,
    canonical: origin + input.path,
    jsonLd: input.jsonLd && serialiseJsonLd(input.jsonLd),
    noindex: input.noindex ?? false,
  };
}
