import type { Site } from '#lib/site/model.ts';
import { buildPaths } from '#lib/site/paths.ts';

/** Folder of the API, below the base. */
export const API_FOLDER = 'api/v1/';

/** Addresses as they leave the site: whole ones. */
export interface Addresses {
  /** Of a path of the site that carries the base; an address that is whole already stays. */
  readonly absolute: (href: string) => string;
  /** Of a file of the API. */
  readonly file: (path: string) => string;
  /** Of the schema of a kind of file. */
  readonly schema: (name: string) => string;
  readonly documentation: string;
  readonly openapi: string;
  readonly checks: string;
  readonly metrics: string;
}

export function buildAddresses({ meta }: Pick<Site, 'meta'>): Addresses {
  const { origin } = new URL(meta.url);
  const paths = buildPaths(meta.base);
  return {
    absolute: (href) => (href.startsWith('/') ? origin + href : href),
    file: (path) => origin + paths.api + API_FOLDER.slice('api/'.length) + path,
    schema: (name) => `${origin}${meta.base}/schemas/api-${name}.json`,
    documentation: origin + paths.api,
    openapi: `${origin}${paths.api}openapi.json`,
    checks: origin + paths.programPage('checks'),
    metrics: origin + paths.programPage('metrics'),
  };
}

/** The slug of an entry by the address of its page: the last folder of it. */
export function slugOf(href: string): string {
  const end = href.length - 1;
  return href.slice(href.lastIndexOf('/', end - 1) + 1, end);
}
